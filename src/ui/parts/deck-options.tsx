import { HOUSE_DECKS } from '../../decks/house';

/** The shipped decks to choose from, each with what it asks about. */
export const DECK_OPTIONS = HOUSE_DECKS.map(({ id, title, about }) => ({
  value: id,
  label: (
    <span class="choice__lines choice__lines--deck">
      <strong>{title}</strong> <span>{about}</span>
    </span>
  ),
}));
