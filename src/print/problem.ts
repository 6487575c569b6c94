/** What can't be printed as it stands: found before printing, told per card and field. */

export type Field = 'deck' | 'theme' | 'title' | 'question' | 'prompt' | 'text';

export interface Problem {
  /** The card's id, or null for what stands on every card. */
  readonly card: string | null;
  readonly field: Field;
  /** `stop`: the card can't be printed like this. `note`: it can, but not as usual. */
  readonly level: 'stop' | 'note';
  readonly kind: 'missing-letter' | 'too-long' | 'small-letters' | 'broken-word' | 'name-left-out';
  /** The letters, the word, or the size in points. */
  readonly detail: string;
}
