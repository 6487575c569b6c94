import { useState } from 'preact/hooks';
import { agreedKernen, standingDissents } from '../../../../rules/dissent';
import { kernen } from '../../../../rules/harvest';
import { DissentSquare } from '../../../parts/dissent/DissentSquare';
import { turnName } from '../../../parts/names';
import { DissentSheet } from '../DissentSheet';
import { Frame } from '../Frame';
import { KernButton } from '../KernButton';
import { TABLE } from '../text';
import { useTable } from '../view';
import { DISSENT_ROUND } from './dissent-text';
import './dissent.css';

/** The *tegenspraakronde*: each names the kern they trust least of those that all agreed with, or passes. */
export function DissentRound() {
  const { game, act } = useTable();
  const [nth, setNth] = useState<number | null>(null);
  const agreed = agreedKernen(game);
  const said = kernen(game);
  const standing = standingDissents(game);
  const allAgree = agreed.length > 0 && agreed.length === said.length;
  const name = turnName(game);
  const ask = agreed.length === 1 ? DISSENT_ROUND.leadOne(name) : DISSENT_ROUND.lead(name);
  return (
    <Frame
      lead={agreed.length > 0 ? ask : DISSENT_ROUND.noneLead}
      actions={
        <button
          type="button"
          class="button button--main button--large"
          onClick={() => void act({ do: 'end-dissent-round' })}
        >
          {game.aside.length > 0 ? TABLE.done : DISSENT_ROUND.toHarvest}
        </button>
      }
    >
      <div class="dissent">
        {allAgree && <p class="dissent__question">{DISSENT_ROUND.allAgree}</p>}
        <ul class="kern-buttons" aria-label={DISSENT_ROUND.list}>
          {said
            .filter(({ index }) => agreed.includes(index))
            .map((pick) => (
              <li key={pick.key}>
                <KernButton pick={pick} onChoose={() => setNth(pick.index)} />
                {standing
                  .filter(({ dissent }) => dissent.nth === pick.index)
                  .map(({ dissent, text }) => (
                    <p key={dissent.id} class="dissent-round__standing">
                      <DissentSquare />
                      <span class="user-text" dir="auto">
                        {text}
                      </span>
                    </p>
                  ))}
              </li>
            ))}
        </ul>
      </div>
      {nth !== null && <DissentSheet nth={nth} onClose={() => setNth(null)} />}
    </Frame>
  );
}
