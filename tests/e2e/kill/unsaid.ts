/** *Zonder zin verder*: what was typed stays a draft, so that undo brings it back, until it can't be meant any more. */

interface Told {
  readonly kind: string;
  readonly data: unknown;
}

/** Kinds that may be recorded without the sentence that stood ready, and the member it would have been in. */
const SENTENCE: Readonly<Record<string, string>> = {
  'opgave-written': 'text',
  'kern-recorded': 'text',
  'cards-connected': 'text',
  'koers-written': 'parts',
};

/** From here on a kern belongs to another card. */
const NEXT_CARD = ['card-drawn', 'own-question-asked', 'aside-played'];

/** @param since what was recorded since a text was typed; whether its draft may still be there */
export function leftUnsaid([step, ...later]: readonly Told[]): boolean {
  const member = step && SENTENCE[step.kind];
  if (!member || (step.data as Readonly<Record<string, unknown>>)[member] !== null) return false;
  const ends = step.kind === 'kern-recorded' ? [...NEXT_CARD, 'checked-out'] : ['checked-out'];
  return !later.some(({ kind }) => ends.includes(kind));
}
