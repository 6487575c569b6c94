import type { Deck } from '../../../decks/types';
import { seenFromChair, standingDissents } from '../../../rules/dissent';
import type { Game } from '../../../rules/game';
import { kernOf } from '../../../rules/kern';
import { ChairLine } from '../../parts/card/ChairLine';
import { playedView, specialView } from '../../parts/card/view';
import { DissentSquare } from '../../parts/dissent/DissentSquare';
import { OutcomeSign, SpecialSign, StanceSign } from '../../parts/signs';
import { STANCE_NAMES } from '../../parts/text';
import { HARVEST } from './text';
import './kern-item.css';

interface KernItemProps {
  readonly game: Game;
  readonly deck: Deck;
  /** Place of the card in the order of play. */
  readonly nth: number;
}

/** What the picks said of a kern or of a dissent that stands. */
function picked(game: Game, key: string): string[] {
  const begin = game.picks?.begin[key] ?? 0;
  const friction = game.picks?.friction[key] ?? 0;
  return [
    ...(begin > 0 ? [HARVEST.begin(begin)] : []),
    ...(friction > 0 ? [HARVEST.friction(friction)] : []),
  ];
}

/** One card in the harvest: its question, and what was said of it. */
export function KernItem({ game, deck, nth }: KernItemProps) {
  const played = game.played[nth];
  if (!played) return null;
  return (
    <li class="kern-item">
      <p class="kern-item__question quiet">
        {played.question !== null && <>{HARVEST.ownQuestion} </>}
        <bdi>{playedView(deck, played).question}</bdi>
      </p>
      <KernWords game={game} deck={deck} nth={nth} />
    </li>
  );
}

/** What was said of a card: its kern with its history, and the dissent beside it, as large and without a name. */
export function KernWords({ game, deck, nth }: KernItemProps) {
  const played = game.played[nth];
  if (!played) return null;
  const kern = kernOf(played);
  const workedIn = game.dissents.some((dissent) => dissent.nth === nth && dissent.outcome === 'worked-in');
  const earlier = workedIn ? played.kern.slice(0, -1) : [];
  const said = [
    ...(played.stance ? [STANCE_NAMES[played.stance]] : []),
    ...(played.fromAside ? [HARVEST.fromAside] : []),
    ...picked(game, String(nth)),
  ];
  return (
    <>
      <ChairLine chair={specialView(deck, played.chair)} />
      <div class="kern-item__row">
        <span class="kern-item__sign">{played.stance && <StanceSign stance={played.stance} />}</span>
        <p>
          <span class={kern ? 'kern-item__text user-text' : 'quiet'} dir="auto">
            {kern ?? HARVEST.withoutSentence}
          </span>{' '}
          <small class="quiet">{said.join(' · ')}</small>
        </p>
      </div>
      {standingDissents(game)
        .filter(({ dissent }) => dissent.nth === nth)
        .map(({ dissent, text }) => (
          <div key={dissent.id} class="kern-item__row">
            <span class="kern-item__sign">
              {seenFromChair(game, dissent) ? <SpecialSign kind="lege-stoel" /> : <DissentSquare />}
            </span>
            <p>
              <span class="quiet kern-item__label">
                {seenFromChair(game, dissent) ? HARVEST.fromChair : HARVEST.standing}
              </span>{' '}
              <span class="kern-item__text user-text" dir="auto">
                {text}
              </span>{' '}
              <small class="quiet">{picked(game, dissent.id).join(' · ')}</small>
            </p>
          </div>
        ))}
      {workedIn && (
        <div class="kern-item__row quiet">
          <span class="kern-item__sign">
            <OutcomeSign outcome="worked-in" />
          </span>
          <div>
            <p>{HARVEST.workedIn}</p>
            {earlier.map((wording, index) => (
              <p key={index} class="user-text" dir="auto">
                {HARVEST.before(wording)}
              </p>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
