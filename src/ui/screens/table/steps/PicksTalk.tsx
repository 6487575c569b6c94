import { useMemo } from 'preact/hooks';
import { topBegin, topFriction, type Pick } from '../../../../rules/harvest';
import { gameInput } from '../../../../speelveld/from-game';
import { DissentSquare } from '../../../parts/dissent/DissentSquare';
import { PickSign } from '../../../parts/signs';
import { Speelveld } from '../../../parts/speelveld/Speelveld';
import { Frame } from '../Frame';
import { PICKS } from './harvest-text';
import { TABLE } from '../text';
import { pickedByPassing } from '../private/by-passing';
import { useTable } from '../view';
import './field.css';

/** The talk about the picks: the three the group begins with, and what chafes most. */
export function PicksTalk() {
  const { game, deck, act } = useTable();
  const input = useMemo(() => gameInput(game, deck), [game, deck]);
  const top = topBegin(game);
  const friction = topFriction(game);
  return (
    <Frame
      chart
      actions={
        <button
          type="button"
          class="button button--main button--large"
          onClick={() => void act({ do: 'end-picks-talk' })}
        >
          {TABLE.done}
        </button>
      }
    >
      <div class="picked">
        <div class="picked__lists">
          <section>
            <h2>
              <PickSign pick="begin" />
              {PICKS.top}
            </h2>
            {top.length === 0 && <p>{PICKS.topNone}</p>}
            <ol>
              {top.map((pick) => (
                <Picked key={pick.key} pick={pick} />
              ))}
            </ol>
          </section>
          <section>
            <h2>
              <PickSign pick="friction" />
              {PICKS.friction1}
            </h2>
            {friction.length === 0 && <p>{PICKS.frictionNone}</p>}
            <ul>
              {friction.map((pick) => (
                <Picked key={pick.key} pick={pick} />
              ))}
            </ul>
          </section>
        </div>
        <Speelveld input={input} form="auto" showList />
      </div>
    </Frame>
  );
}

function Picked({ pick }: { readonly pick: Pick }) {
  const { game } = useTable();
  const count = pickedByPassing(game) ? PICKS.chosen(pick.count) : PICKS.hands(pick.count);
  return (
    <li>
      {pick.dissent && (
        <>
          <DissentSquare /> <span class="sr-only">{PICKS.standing} </span>
        </>
      )}
      <span class="user-text" dir="auto">
        {pick.text}
      </span>{' '}
      <span class="quiet">{count}</span>
    </li>
  );
}
