import { pickable } from '../../../../rules/harvest';
import { KOERS_CLAUSES } from '../../../../rules/koerszin';
import { TEXT_LIMITS } from '../../../../rules/text';
import { koersOf, voiceOf } from '../../../../rules/voice';
import { FIELDS } from '../../../../session/undo-drafts';
import { DissentSquare } from '../../../parts/dissent/DissentSquare';
import { TextField } from '../../../parts/TextField';
import { Frame } from '../Frame';
import { KOERS, PICKS } from './harvest-text';
import { TABLE } from '../text';
import { useTable } from '../view';
import './writing.css';

/** The koerszin: three short parts, and the sentence they make. */
export function Koers() {
  const { game, act, drafts, draft } = useTable();
  const voice = voiceOf(game);
  const said = pickable(game);
  const [first, second, third] = FIELDS.koers.map((field) => drafts[field] ?? '');
  const parts = [first ?? '', second ?? '', third ?? ''] as const;
  const sentence = parts.some((part) => part.trim()) ? koersOf(game, parts) : null;
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
        <div class="koers__preview" aria-live="off">
          <p class="quiet">{voice === 'i' ? KOERS.previewSolo : KOERS.preview}</p>
          <p class={sentence ? 'koers__sentence user-text' : 'koers__empty quiet'} dir="auto">
            {sentence ?? KOERS.empty}
          </p>
        </div>
        {said.length > 0 && (
          <details class="koers__said">
            <summary class="link">{voice === 'i' ? KOERS.sentencesSolo : KOERS.sentences}</summary>
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
        {KOERS_CLAUSES[game.koersForm][voice].map((clause, index) => (
          <TextField
            key={clause}
            form="lines-one"
            label={clause}
            value={parts[index] ?? ''}
            limit={TEXT_LIMITS.koersPart}
            onInput={(typed) => draft(FIELDS.koers[index] ?? '', typed)}
          />
        ))}
      </div>
    </Frame>
  );
}
