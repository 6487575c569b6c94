import { TEXT_LIMITS } from '../../../rules/text';
import { QUESTION_FIELDS } from '../../../session/undo-drafts';
import { Choice } from '../../parts/Choice';
import { Dialog } from '../../parts/dialog/Dialog';
import { SuitShape } from '../../parts/signs';
import { TextField } from '../../parts/TextField';
import { REFUSAL_SENTENCES } from '../../parts/trouble-text';
import { MORE } from './text';
import { OWN_QUESTION } from './steps/turn-text';
import { TURN_FIELDS } from './turn-fields';
import { useTable } from './view';

/** *Eigen vraag*: the group's own question on a blank card, at a theme of the deck. */
export function OwnQuestion({ onClose }: { readonly onClose: () => void }) {
  const { deck, act, state, drafts, draft } = useTable();
  const question = drafts[QUESTION_FIELDS.question] ?? '';
  const theme = drafts[QUESTION_FIELDS.theme] ?? '';
  return (
    <Dialog title={OWN_QUESTION.title} onClose={onClose} closeLabel={MORE.cancel}>
      <p>{OWN_QUESTION.lead}</p>
      <TextField
        form="lines-short"
        label={OWN_QUESTION.question}
        value={question}
        limit={TEXT_LIMITS.question}
        onInput={(text) => draft(QUESTION_FIELDS.question, text)}
      />
      <Choice
        legend={OWN_QUESTION.theme}
        name="theme"
        columns={3}
        options={deck.themes.map(({ id, name, shape }) => ({
          value: id,
          label: (
            <>
              <SuitShape shape={shape} />
              {name}
            </>
          ),
        }))}
        value={theme}
        onChange={(id) => draft(QUESTION_FIELDS.theme, id)}
      />
      {state.refusal && (
        <div class="message message--wrong" role="alert">
          <p>{REFUSAL_SENTENCES[state.refusal]}</p>
        </div>
      )}
      <button
        type="button"
        class="button button--main button--large"
        onClick={() =>
          void act({ do: 'ask-own-question', question, theme }, [
            ...Object.values(QUESTION_FIELDS),
            ...TURN_FIELDS,
          ])
        }
      >
        {OWN_QUESTION.ask}
      </button>
    </Dialog>
  );
}
