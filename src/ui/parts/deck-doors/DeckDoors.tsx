import { HOUSE_DECKS } from '../../../decks/house';
import { useDecks } from '../../use-decks';
import './deck-doors.css';

/** A door for each deck, with what it asks about. */
export function DeckDoors({ linkTo }: { readonly linkTo: (deck: string) => string }) {
  return (
    <ul class="deck-doors">
      {(useDecks() ?? HOUSE_DECKS).map(({ id, title, about }) => (
        <li key={id}>
          <a class="door deck-door" href={linkTo(id)} data-deck={id}>
            <span class="deck-door__title user-text">{title}</span>
            <span class="user-text">{about}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
