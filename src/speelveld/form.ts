/** In what shape the picture is asked for. All lengths are px of the picture's own coordinates. */
export type FormKind = 'table' | 'phone' | 'thumbnail' | 'a4';

export interface SpeelveldForm {
  /** `phone` swaps the axes: themes go down, rows across. `thumbnail` leaves out titles, chevrons and bank. */
  readonly kind: FormKind;
  readonly width: number;
  readonly height: number;
  /** Room for cards laid aside, below the chart. Default true; `thumbnail` has none. */
  readonly bank?: boolean;
  /** Draws *hier begin ik* and *dit schuurt* as pills. Default true; `thumbnail` has none. */
  readonly picks?: boolean;
  /** Enlarges titles and names, for people who set larger text; 1 to 2. Default 1. */
  readonly text?: number;
}
