import { previousOf } from '../../../lookback/previous';
import type { Game } from '../../../rules/game';
import type { Earlier } from '../../../session/earlier';
import { AgreementCard } from '../agreement/AgreementCard';
import { Dialog } from '../dialog/Dialog';
import { DissentSquare } from '../dissent/DissentSquare';
import type { Sheet } from '../SheetButton';
import { EARLIER } from './text';
import './earlier.css';

/** *Vorige keer*: what the session before left to this one, to be read and never changed. */
export function previousSheet(earlier: Earlier): Sheet {
  return ({ onClose }) => (
    <Dialog title={EARLIER.title} onClose={onClose}>
      {earlier.ok ? <Left game={earlier.game} /> : <p>{EARLIER.missing[earlier.why]}</p>}
    </Dialog>
  );
}

function Left({ game }: { readonly game: Game }) {
  const { opgave, koers, missed, standing, open } = previousOf(game);
  return (
    <div class="earlier">
      <p class="quiet">
        <bdi>{EARLIER.subject(game)}</bdi> · {EARLIER.when(game)}
      </p>
      <section>
        <h3>{EARLIER.koers}</h3>
        <p class={koers ? 'earlier__koers user-text' : 'quiet'} dir="auto">
          {koers ?? EARLIER.noKoers}
        </p>
      </section>
      {opgave && (
        <section>
          <h3>{EARLIER.opgave}</h3>
          <p class="user-text" dir="auto">
            {opgave}
          </p>
        </section>
      )}
      {open.length > 0 && (
        <section>
          <h3>{EARLIER.open}</h3>
          <ul class="earlier__agreements">
            {open.map((agreement) => (
              <li key={agreement.id}>
                <AgreementCard game={game} agreement={agreement} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {standing.length > 0 && (
        <section>
          <h3>{EARLIER.standing}</h3>
          <ul>
            {standing.map(({ text, against }, index) => (
              <li key={index} class="earlier__standing">
                <DissentSquare />
                <div>
                  <p class="user-text" dir="auto">
                    {text}
                  </p>
                  {against && <p class="quiet user-text">{EARLIER.against(against)}</p>}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {missed.length > 0 && (
        <section>
          <h3>{EARLIER.missed}</h3>
          <ul>
            {missed.map((name, index) => (
              <li key={index} class="user-text" dir="auto">
                {name}
              </li>
            ))}
          </ul>
        </section>
      )}
      {open.length + standing.length + missed.length === 0 && <p class="quiet">{EARLIER.nothing}</p>}
    </div>
  );
}
