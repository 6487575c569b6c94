import { pickable } from '../../../../rules/harvest';
import { voiceOf } from '../../../../rules/voice';
import { FIELDS } from '../../../../session/undo-drafts';
import { DissentSquare } from '../../../parts/dissent/DissentSquare';
import { Frame } from '../Frame';
import { KOERS, PICKS } from './harvest-text';
import { KoersFields, KoersPreview, partsIn } from './KoersFields';
import { TABLE } from '../text';
import { useTable } from '../view';

/** The koerszin: three short parts, and the sentence they make. */
export function Koers() {
  const { game, act, drafts, draft } = useTable();
  const voice = voiceOf(game);
  const said = pickable(game);
  const parts = partsIn(drafts, FIELDS.koers);
  // What was typed stays a draft: a tap beside the button is undone with its words.
  const goOn = (): void => void act({ do: 'write-koers', parts: null });
  const write = (): void => void act({ do: 'write-koers', parts }, FIELDS.koers);
  return (
    <Frame
      lead={voice === 'i' ? KOERS.leadSolo : KOERS.lead}
      actions={
        <>
          <button type="button" class="button button--large" onClick={goOn}>
            {TABLE.withoutSentence}
          </button>
          <button type="button" class="button button--main button--large" onClick={write}>
            {TABLE.confirm}
          </button>
        </>
      }
    >
      <div class="writing koers">
        <KoersPreview game={game} parts={parts} />
        {said.length > 0 && (
          <details class="koers__said">
            <summary class="button button--small">
              {voice === 'i' ? KOERS.sentencesSolo : KOERS.sentences}
            </summary>
            <ul>
              {said.map(({ key, dissent, text }) => (
                <li key={key}>
                  {dissent && (
                    <>
                      <DissentSquare /> <span class="quiet">{PICKS.standing}</span>{' '}
                    </>
                  )}
                  <span class="user-text" dir="auto">
                    {text}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
        <KoersFields game={game} parts={parts} onPart={(at, text) => draft(FIELDS.koers[at] ?? '', text)} />
      </div>
    </Frame>
  );
}
