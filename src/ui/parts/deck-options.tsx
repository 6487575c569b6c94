import type { DeckEntry } from '../../decks/own/find';

/** Decks to choose from, each with what it asks about. */
export const deckOptions = (decks: readonly DeckEntry[]) =>
  decks.map(({ id, title, about }) => ({
    value: id,
    label: (
      <span class="choice__lines choice__lines--deck user-text">
        <strong>{title}</strong> <span>{about}</span>
      </span>
    ),
  }));

/** The deck that was chosen, or the first: one that was chosen before may be gone. */
export const chosenDeck = (decks: readonly DeckEntry[], id: string): string =>
  (decks.find((deck) => deck.id === id) ?? decks[0])?.id ?? id;
