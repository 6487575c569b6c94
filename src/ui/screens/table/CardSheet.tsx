import { Dialog } from '../../parts/dialog/Dialog';
import { playedView } from '../../parts/card/view';
import { KernWords } from '../harvest/KernItem';
import { MORE } from './text';
import { useTable } from './view';

interface CardSheetProps {
  /** Place of the card in the order of play. */
  readonly nth: number;
  readonly onClose: () => void;
}

/** A card that was tapped on the speelveld: its question, and what was said of it. */
export function CardSheet({ nth, onClose }: CardSheetProps) {
  const { game, deck, openSheet } = useTable();
  const played = game.played[nth];
  if (!played) return null;
  const card = playedView(deck, played);
  return (
    <Dialog title={card.title} onClose={onClose}>
      <div class="kern-item">
        <p class="user-text" dir="auto">
          {card.question}
        </p>
        <KernWords game={game} deck={deck} nth={nth} />
      </div>
      <div class="actions">
        <button
          type="button"
          class="button button--small"
          onClick={() => {
            onClose();
            openSheet('sentences');
          }}
        >
          {MORE.sentences}
        </button>
      </div>
    </Dialog>
  );
}
