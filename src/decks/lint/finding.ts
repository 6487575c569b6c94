/** An error breaks a rule of the house; a warning asks the author to look once more. */
export type Level = 'error' | 'warning';

export interface Finding {
  readonly level: Level;
  readonly card: string | null;
  readonly field: string;
  /** One plain Dutch sentence for the author. */
  readonly message: string;
}

/** The findings on one card: its rules call `error` and `warning`. */
export class Findings {
  readonly all: Finding[] = [];

  error(card: string | null, field: string, message: string): void {
    this.all.push({ level: 'error', card, field, message });
  }

  warning(card: string | null, field: string, message: string): void {
    this.all.push({ level: 'warning', card, field, message });
  }
}
