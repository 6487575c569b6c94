import { HOUSE_DECKS } from '../../../decks/house';
import './deck-doors.css';

/** A door for each shipped deck, with what it asks about. */
export function DeckDoors({ linkTo }: { readonly linkTo: (deck: string) => string }) {
  return (
    <ul class="deck-doors">
      {HOUSE_DECKS.map(({ id, title, about }) => (
        <li key={id}>
          <a class="door deck-door" href={linkTo(id)} data-deck={id}>
            <span class="deck-door__title">{title}</span>
            <span>{about}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
