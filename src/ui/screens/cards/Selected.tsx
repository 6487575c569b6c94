import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Card, Deck } from '../../../decks/types';
import { LINKS } from '../../router';
import { writeSelection, type Selection } from './selection';
import { ShareLink } from './ShareLink';
import { CARD, CARDS, PICKED } from './text';
import type { Hearts } from './use-hearts';
import './selected.css';

interface SelectedProps {
  readonly deck: Deck;
  readonly selection: Selection;
  readonly cards: readonly Card[];
  readonly hearts: Hearts;
  /** Opens *Help mij kiezen* once more. */
  readonly onAgain: () => void;
}

/** What a recipe or a choice is for, and what can be done with its cards. */
export function Selected({ deck, selection, cards, hearts, onAgain }: SelectedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = selection.recipe ?? selection.picked.join();
  const shown = useRef(name);
  // What was just chosen is where the eyes and the focus go; what an address asked for is not.
  useLayoutEffect(() => {
    if (name === shown.current) return;
    shown.current = name;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [name]);
  const recipe = deck.recipes.find(({ id }) => id === selection.recipe);
  if (!recipe && selection.picked.length === 0) return null;
  const kept = cards.every(({ id }) => hearts.has(id));
  const title = recipe?.name ?? PICKED.title(selection.picked.length);
  return (
    <section class="sheet selected" aria-labelledby="selected-title">
      <div>
        <h2 id="selected-title" ref={heading} tabIndex={-1} data-quiet-focus>
          {title}
        </h2>
        <p>{recipe?.when ?? PICKED.order}</p>
      </div>
      <div class="actions">
        {!kept && (
          <button
            type="button"
            class="button"
            onClick={() =>
              hearts.set(
                cards.map(({ id }) => id),
                true,
              )
            }
          >
            {PICKED.keep}
          </button>
        )}
        <ShareLink
          key={name}
          label={CARD.shareThese}
          title={`${CARDS.title(deck.title)}, ${title}`}
          hash={LINKS.deckCards(deck.id, writeSelection(selection))}
        />
        {!recipe && (
          <button type="button" class="button" onClick={onAgain}>
            {PICKED.again}
          </button>
        )}
        <output class="selected__kept">{kept && cards.length > 0 ? PICKED.kept : ''}</output>
      </div>
    </section>
  );
}
