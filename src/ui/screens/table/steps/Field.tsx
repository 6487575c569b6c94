import { useMemo, useState } from 'preact/hooks';
import type { Game } from '../../../../rules/game';
import { kernOf } from '../../../../rules/kern';
import type { Phase } from '../../../../rules/plan';
import { PHASE_NAMES } from '../../../parts/text';
import { FIELD } from './turn-text';
import { nextPhase } from '../../../../rules/decide';
import { dissentRoundAhead } from '../../../../rules/dissent';
import { makeOffer } from '../../../../rules/offer';
import { gameInput } from '../../../../speelveld/from-game';
import { Legend } from '../../../parts/speelveld/Legend';
import { Speelveld } from '../../../parts/speelveld/Speelveld';
import { CardSheet } from '../CardSheet';
import { Frame } from '../Frame';
import { TABLE } from '../text';
import { useTable } from '../view';
import { DISSENT_ROUND } from './dissent-text';
import './field.css';

/** What a newcomer asks here: what the picture is, where the sentence went, and who says when it is enough. */
function fieldLead(game: Game, goOn: Phase | null, round: boolean): string | undefined {
  if (game.course === 'solo') return undefined;
  if (game.played.length === 0) return FIELD.first;
  const last = game.played.at(-1);
  const said = last && kernOf(last) !== null && !round ? FIELD.said : '';
  return (
    [said, goOn ? FIELD.goOn(PHASE_NAMES[goOn]) : '', round ? FIELD.round : ''].filter(Boolean).join(' ') ||
    undefined
  );
}

/** Between turns: the speelveld, the picture of the talk so far; and the end of a row. */
export function Field() {
  const { game, deck, act } = useTable();
  const input = useMemo(() => gameInput(game, deck), [game, deck]);
  const [tapped, setTapped] = useState<number | null>(null);
  const phase = nextPhase(game);
  const ended = game.step.name === 'phase-end';
  // Verdiepen closes with it, whether its cards are played or the group goes on before that.
  const round = phase !== null && dissentRoundAhead(game);
  // One button leads on; whatever else is possible stands smaller beside it.
  const second = 'button button--small';
  const open = (): void => void act({ do: 'open-turn' });
  return (
    <Frame
      chart
      lead={fieldLead(game, phase && !ended && !round ? phase : null, round)}
      legend={<Legend input={input} />}
      actions={
        <>
          {ended && makeOffer(game).length > 0 && (
            <button type="button" class={second} onClick={open}>
              {TABLE.anotherCard}
            </button>
          )}
          {phase && (ended || !round) && (
            <button
              type="button"
              class={ended && !round ? 'button button--main button--large' : second}
              onClick={() => void act({ do: 'start-phase', phase })}
            >
              {TABLE.next(phase)}
            </button>
          )}
          {round && (
            <button
              type="button"
              class={ended ? 'button button--main button--large' : second}
              onClick={() => void act({ do: 'start-dissent-round' })}
            >
              {DISSENT_ROUND.go}
            </button>
          )}
          {!ended && (
            <button type="button" class="button button--main button--large" onClick={open}>
              {TABLE.draw}
            </button>
          )}
        </>
      }
    >
      <div class="field-view">
        <Speelveld input={input} form="auto" showList onCard={setTapped} />
        <div class="field-view__legend">
          <Legend input={input} />
        </div>
      </div>
      {tapped !== null && <CardSheet nth={tapped} onClose={() => setTapped(null)} />}
    </Frame>
  );
}
