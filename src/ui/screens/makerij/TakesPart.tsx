import { toggleCard } from '../../../decks/own/change';
import { BENCH } from './text';
import type { Bench } from './use-workbench';

interface TakesPartProps {
  readonly bench: Pick<Bench, 'own' | 'edit'>;
  readonly card: string;
  /** Where several stand below each other: whose tick it is. */
  readonly name?: string;
}

/** Whether a card takes part; one that does not stays in the deck as it is. */
export function TakesPart({ bench: { own, edit }, card, name }: TakesPartProps) {
  return (
    <label class="make__tick">
      <input
        type="checkbox"
        aria-label={name && BENCH.takesPartOf(name)}
        checked={!own.out.includes(card)}
        onChange={() => edit(toggleCard(own, card))}
      />
      <span>{BENCH.takesPart}</span>
    </label>
  );
}
