import { DeckList } from './DeckList';
import { Workbench } from './Workbench';
import './makerij.css';

interface MakerijProps {
  readonly deck: string | null;
  readonly card: string | null;
}

/** *Kaarten maken*: one's own decks, one of them, or one of its cards. */
export function Makerij({ deck, card }: MakerijProps) {
  return deck === null ? <DeckList /> : <Workbench key={deck} id={deck} card={card} />;
}
