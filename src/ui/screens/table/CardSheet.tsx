import { useState } from 'preact/hooks';
import { Dialog } from '../../parts/dialog/Dialog';
import { playedView } from '../../parts/card/view';
import { KernWords } from '../harvest/KernItem';
import { Reword } from './sentences/Reword';
import { sentencesOf } from './sentences/sentence-list';
import { SENTENCES } from './sentences/text';
import { useTable } from './view';

interface CardSheetProps {
  /** Place of the card in the order of play. */
  readonly nth: number;
  readonly onClose: () => void;
}

/** A card that was tapped on the speelveld: its question, what was said of it, and the way to say it better. */
export function CardSheet({ nth, onClose }: CardSheetProps) {
  const { game, deck } = useTable();
  const [rewording, setRewording] = useState(false);
  const [said, setSaid] = useState('');
  const played = game.played[nth];
  if (!played) return null;
  const sentence = sentencesOf(game, deck).find(({ ref }) => ref.of === 'kern' && ref.nth === nth);
  const done = (words: string): void => {
    setSaid(words);
    setRewording(false);
  };
  if (rewording && sentence) return <Reword sentence={sentence} onDone={done} />;
  const card = playedView(deck, played);
  return (
    <Dialog title={card.title} onClose={onClose}>
      <div class="kern-item">
        <p class="user-text" dir="auto">
          {card.question}
        </p>
        <KernWords game={game} deck={deck} nth={nth} />
      </div>
      <p role="status">{said}</p>
      {sentence && (
        <div class="actions">
          <button type="button" class="button button--small" onClick={() => setRewording(true)}>
            {sentence.text === null ? SENTENCES.write : SENTENCES.reword}
          </button>
        </div>
      )}
    </Dialog>
  );
}
