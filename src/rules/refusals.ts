/** Every reason why the rules say no. The list is closed; each has one plain sentence on the screen. */
export const REFUSALS = [
  'not-now',
  'persons-out-of-range',
  'deck-empty',
  'text-empty',
  'text-too-long',
  'card-not-offered',
  'row-empty',
  'no-blank-left',
  'theme-unknown',
  'stance-missing',
  'person-unknown',
  'seat-full',
  'seats-incomplete',
  'too-few-persons',
  'sentence-unknown',
  'too-many-picks',
  'pulse-invalid',
  'date-invalid',
  'nothing-to-undo',
] as const;
export type Refusal = (typeof REFUSALS)[number];
