/** What a table does in one go: a whole turn, a dissent, a round of private input. */
import type { AgreementTerms } from '../../../src/rules/events';
import type { Pulse, PrivatePicks } from '../../../src/rules/private';
import type { Stance } from '../../../src/rules/stance';
import type { Sitting } from './sitting';

/** A kern as the writer reads it out, and how the table stands towards it. */
export type Said = readonly [text: string, stance: Stance];

/** *Praat* and *Kern* of the card on the table. */
export function talk(table: Sitting, minutes: number, [text, stance]: Said): void {
  table.do(minutes, { do: 'end-talk' }).do(1.2, { do: 'record-kern', text, stance });
}

/** A turn from *Trek* to *Kern*. */
export function turn(table: Sitting, card: string, minutes: number, said: Said): void {
  // The row C card lies there at once.
  if (table.game.step.name !== 'draw') table.do(0.3, { do: 'open-turn' });
  table.do(0.5, { do: 'draw-card', card });
  talk(table, minutes, said);
}

interface Against {
  /** Place in the order of play. */
  readonly nth: number;
  /** The special card of which the line was said, or null when somebody just said it. */
  readonly opening: string | null;
}

function hear(table: Sitting, against: Against): void {
  table.do(0.6, { do: 'raise-dissent', ...against }).do(1, { do: 'hear-dissent' });
}

/** *Verwerkt*. */
export function workedIn(table: Sitting, against: Against, [text, stance]: Said): void {
  hear(table, against);
  table.do(1.2, { do: 'work-in-dissent', text, stance });
}

/** *Blijft staan*. */
export function stands(table: Sitting, against: Against, text: string): void {
  hear(table, against);
  table.do(1, { do: 'let-dissent-stand', text });
}

/** Everybody gives a pulse in private, in the order of the table; null passes. */
export function pulses(table: Sitting, scores: readonly (readonly [number, number] | null)[]): void {
  for (const score of scores) {
    const pulse: Pulse | null = score && { sharp: score[0], free: score[1] };
    table.do(0.15, { do: 'take-tablet' }).do(0.25, { do: 'give-pulse', pulse });
  }
  table.do(1, { do: 'end-pairs' });
}

/** Everybody picks in private, in the order of the table; null passes. */
export function picks(table: Sitting, given: readonly (readonly [string, string] | null)[]): void {
  for (const pick of given) {
    const picked: PrivatePicks | null = pick && { begin: pick[0], friction: pick[1] };
    table.do(0.1, { do: 'take-tablet' }).do(0.3, { do: 'give-picks', picks: picked });
  }
}

/** What, who, when; how it is noticed and the first step where somebody said so. */
export function terms(
  what: string,
  owner: string,
  due: string,
  more: Partial<Pick<AgreementTerms, 'noticed' | 'firstStep'>> = {},
): AgreementTerms {
  return { what, owner, due, noticed: null, firstStep: null, ...more };
}
