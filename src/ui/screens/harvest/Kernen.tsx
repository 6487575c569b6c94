import type { Deck } from '../../../decks/types';
import type { Game } from '../../../rules/game';
import { kernOf } from '../../../rules/kern';
import { playedView } from '../../parts/card/view';
import { StanceSign, SuitShape } from '../../parts/signs';
import { STANCE_NAMES } from '../../parts/text';
import { HARVEST } from './text';

/** What was said, by theme: every kern with its stance and what the picks said of it. */
export function Kernen({ game, deck }: { readonly game: Game; readonly deck: Deck }) {
  const cards = game.played.map((played, index) => ({ played, index, view: playedView(deck, played) }));
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
              .map(({ played, index, view }) => {
                const begin = game.picks?.begin[String(index)] ?? 0;
                const friction = game.picks?.friction[String(index)] ?? 0;
                const kern = kernOf(played);
                return (
                  <li key={index}>
                    <span class="kernen__stance">
                      {played.stance && <StanceSign stance={played.stance} />}
                    </span>
                    <span>
                      <bdi class="quiet kernen__question">{view.question}</bdi>{' '}
                      <span class={kern ? 'user-text' : 'quiet'} dir="auto">
                        {kern ?? HARVEST.withoutSentence}
                      </span>{' '}
                      <small class="quiet">
                        {[
                          ...(played.stance ? [STANCE_NAMES[played.stance]] : []),
                          ...(begin > 0 ? [HARVEST.begin(begin)] : []),
                          ...(friction > 0 ? [HARVEST.friction(friction)] : []),
                        ].join(' · ')}
                      </small>
                    </span>
                  </li>
                );
              })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
