import type { Ask } from '../../../../rules/private';
import { Frame } from '../Frame';
import { useTable } from '../view';
import { HAND_OVER } from './text';
import './private.css';

/** The tablet is passed on. Nothing lies on this screen but the name of whom it goes to. */
export function HandOver({ ask }: { readonly ask: Ask | null }) {
  const { game, act } = useTable();
  const lead =
    ask === null ? HAND_OVER.turn : ask === 'picks' ? HAND_OVER.picks(game) : HAND_OVER.pulse(game, ask);
  return (
    <Frame
      lead={lead}
      actions={
        <>
          {ask === 'picks' && (
            <button
              type="button"
              class="button button--large"
              onClick={() => void act({ do: 'choose-picking', by: 'hands' })}
            >
              {HAND_OVER.hands}
            </button>
          )}
          {ask !== null && ask !== 'picks' && (
            <button
              type="button"
              class="button button--large"
              onClick={() => void act({ do: 'end-private' })}
            >
              {HAND_OVER.skipAll}
            </button>
          )}
          <button
            type="button"
            class="button button--main button--large"
            onClick={() => void act({ do: 'take-tablet' })}
          >
            {HAND_OVER.took}
          </button>
        </>
      }
    >
      <div class="hand-over">
        <Passing />
      </div>
    </Frame>
  );
}

/** A tablet, face down, on its way round the table. */
function Passing() {
  return (
    <svg class="hand-over__picture" viewBox="0 0 320 200" aria-hidden="true" focusable="false">
      <path class="hand-over__way" d="M40 168C96 196 224 196 280 168" pathLength="1" />
      <path class="hand-over__tip" d="m262 166 20 1-7 19" />
      <g transform="rotate(-7 160 92)">
        <rect class="hand-over__tablet" x="72" y="26" width="176" height="128" rx="14" />
        <path
          class="hand-over__lines"
          d="M92 118C116 100 140 124 164 108S208 92 228 106M92 96C118 78 142 102 166 86S208 70 228 84M92 74C120 56 144 80 168 64S208 48 228 62"
        />
      </g>
    </svg>
  );
}
