import type { Deck } from '../../../decks/types';
import type { Game } from '../../../rules/game';
import { playedView } from '../../parts/card/view';
import { SuitShape } from '../../parts/signs';
import { KernItem } from './KernItem';

/** What was said, by theme: every kern with its stance, what stands beside it, and what the picks said of both. */
export function Kernen({ game, deck }: { readonly game: Game; readonly deck: Deck }) {
  const cards = game.played.map((played, nth) => ({ nth, view: playedView(deck, played) }));
  const themes = deck.themes.filter((theme) => cards.some(({ view }) => view.theme.id === theme.id));
  return (
    <ul class="kernen">
      {themes.map((theme) => (
        <li key={theme.id} class="kernen__theme" data-suit={theme.colour}>
          <h3 class="kernen__name">
            <SuitShape shape={theme.shape} />
            {theme.name}
          </h3>
          <ul class="kernen__list">
            {cards
              .filter(({ view }) => view.theme.id === theme.id)
              .map(({ nth }) => (
                <KernItem key={nth} game={game} deck={deck} nth={nth} />
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
