import { writeDeckFile } from '../../../decks/own/file';
import { isFinished, playableOf } from '../../../decks/own/playable';
import type { OwnDeck } from '../../../decks/own/types';
import { useEdges } from '../../edges';
import { useOneAtATime } from '../../hooks';
import { goTo, LINKS } from '../../router';
import { SETUP_FIELDS } from '../new-game/setup';
import { DECK_FILE, LIST } from './text';

/** One own deck: how far it is, and all that can be done with it. */
export function OwnDeckItem({ own, onRemove }: { readonly own: OwnDeck; readonly onRemove: () => void }) {
  const { storage, saveFile } = useEdges();
  const { id, deck, out } = own;
  const played = playableOf(own);
  const title = deck.title.trim() || LIST.noTitle;
  const open = deck.cards.filter((card) => !out.includes(card.id) && !isFinished(deck, card)).length;
  const play = useOneAtATime(async () => {
    await storage.saveDraft('new', SETUP_FIELDS.deck, id);
    goTo(LINKS.newGame);
  });
  return (
    <li class="sheet">
      <div>
        <h2 class="user-text">{title}</h2>
        <p class="quiet">{LIST.facts(played.ok ? played.deck.cards.length : 0, open, out.length)}</p>
        {!played.ok && (
          <p>
            {played.errors.length === 1 && played.errors[0]?.card === null ? LIST.nothingYet : LIST.tooLong}
          </p>
        )}
      </div>
      <div class="actions">
        <a class="button button--small button--main" href={LINKS.ownDeck(id)}>
          {LIST.edit}
        </a>
        {played.ok && (
          <>
            <button type="button" class="button button--small" onClick={play}>
              {LIST.play}
            </button>
            <a class="button button--small" href={LINKS.quickDeck(id)}>
              {LIST.quick}
            </a>
            <a class="button button--small" href={LINKS.deckCards(id)}>
              {LIST.cards}
            </a>
            <a class="button button--small" href={LINKS.print(id)}>
              {LIST.print}
            </a>
            <button
              type="button"
              class="button button--small"
              onClick={() => saveFile(DECK_FILE.name(title), DECK_FILE.type, writeDeckFile(played.deck))}
            >
              {LIST.save}
            </button>
          </>
        )}
        <button
          type="button"
          class="button button--small"
          aria-label={LIST.removeOf(title)}
          onClick={onRemove}
        >
          {LIST.remove}
        </button>
      </div>
    </li>
  );
}
