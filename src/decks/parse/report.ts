/** One fault in a deck file. */
export interface DeckError {
  /** The card's id, or its place in the file (`#12`) when it has none; null for the deck itself. */
  readonly card: string | null;
  /** Path of the field, as in the file: `prompts[1]`, `source.section`. */
  readonly field: string;
  /** One plain Dutch sentence for the author. */
  readonly message: string;
}

const MOST_REPORTED = 10;

/** Where the readers put the faults they meet. */
export class Report {
  readonly errors: DeckError[] = [];
  /** Of a deck that somebody still works on: texts stay as they were typed, faults or not. */
  readonly asWritten: boolean;

  constructor(asWritten = false) {
    this.asWritten = asWritten;
  }

  add(card: string | null, field: string, message: string): void {
    if (this.errors.length < MOST_REPORTED) this.errors.push({ card, field, message });
  }
}
