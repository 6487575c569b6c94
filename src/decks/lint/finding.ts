/** An error breaks a rule of the house; a warning asks the author to look once more. */
export type Level = 'error' | 'warning';

export interface Finding {
  readonly level: Level;
  readonly card: string | null;
  readonly field: string;
  /** One plain Dutch sentence for the author. */
  readonly message: string;
  /** What a note of the deck must name to explain this warning: codes of cards, and the subject. Empty for an error. */
  readonly named: readonly string[];
}

/** The findings so far: the rules call `error` and `warning`. */
export class Findings {
  readonly all: Finding[] = [];

  error(card: string | null, field: string, message: string): void {
    this.all.push({ level: 'error', card, field, message, named: [] });
  }

  /** `subject` is the Dutch word by which a note can say which warning it explains; `others` are codes it must name. */
  warning(
    card: string | null,
    field: string,
    message: string,
    subject: string,
    others: readonly string[] = [],
  ): void {
    const named = [...(card === null ? [] : [card]), ...others, subject];
    this.all.push({ level: 'warning', card, field, message, named });
  }
}
