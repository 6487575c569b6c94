import { useState } from 'preact/hooks';
import { textKindOf } from '../../../rules/reword';
import { STANCES, type Stance } from '../../../rules/stance';
import { TEXT_LIMITS } from '../../../rules/text';
import { Choice } from '../../parts/Choice';
import { Dialog } from '../../parts/dialog/Dialog';
import { StanceSign } from '../../parts/signs';
import { TextField } from '../../parts/TextField';
import { REFUSAL_SENTENCES, STANCE_NAMES } from '../../parts/text';
import { sentencesOf, type Sentence } from './sentence-list';
import { MORE } from './text';
import { useTable } from './view';
import './more.css';

/** Reading back everything that was recorded, and wording it anew. Earlier wordings are kept. */
export function Sentences({ onClose }: { readonly onClose: () => void }) {
  const { game, deck } = useTable();
  const [editing, setEditing] = useState<Sentence | null>(null);
  const sentences = sentencesOf(game, deck);
  if (editing) return <Reword sentence={editing} onDone={() => setEditing(null)} />;
  return (
    <Dialog title={MORE.sentences} onClose={onClose}>
      {sentences.length === 0 && <p>{MORE.noSentences}</p>}
      <ul class="sentences">
        {sentences.map((sentence) => (
          <li key={`${sentence.title} ${JSON.stringify(sentence.ref)}`}>
            <p class="sentences__title">{sentence.title}</p>
            <p class="sentences__text user-text" dir="auto">
              {sentence.text}
            </p>
            {sentence.stance && (
              <p class="sentences__stance">
                <StanceSign stance={sentence.stance} />
                {STANCE_NAMES[sentence.stance]}
              </p>
            )}
            {sentence.earlier > 0 && <p class="quiet">{MORE.earlier(sentence.earlier)}</p>}
            <button
              type="button"
              class="button button--small"
              aria-label={MORE.rewordOf(sentence.title)}
              onClick={() => setEditing(sentence)}
            >
              {MORE.reword}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Reword({ sentence, onDone }: { readonly sentence: Sentence; readonly onDone: () => void }) {
  const { act, state } = useTable();
  const [text, setText] = useState(sentence.text);
  const [stance, setStance] = useState<Stance | null>(sentence.stance);
  const save = async (): Promise<void> => {
    if (await act({ do: 'reword', ref: sentence.ref, text, stance })) onDone();
  };
  return (
    <Dialog title={MORE.rewordOf(sentence.title)} onClose={onDone} closeLabel={MORE.cancel}>
      <TextField
        form="lines"
        label={MORE.wording}
        value={text}
        limit={TEXT_LIMITS[textKindOf(sentence.ref)]}
        onInput={setText}
      />
      {sentence.stance && (
        <Choice
          legend={MORE.stance}
          name="reword-stance"
          columns={3}
          options={STANCES.map((value) => ({ value, label: STANCE_NAMES[value] }))}
          value={stance}
          onChange={setStance}
        />
      )}
      {state.refusal && (
        <div class="message message--wrong" role="alert">
          <p>{REFUSAL_SENTENCES[state.refusal]}</p>
        </div>
      )}
      <button type="button" class="button button--main" onClick={() => void save()}>
        {MORE.save}
      </button>
    </Dialog>
  );
}
