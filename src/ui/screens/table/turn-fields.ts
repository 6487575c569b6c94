import { FIELDS } from '../../../session/undo-drafts';

/** Drafts that belong to one card: a new card begins without them. */
export const TURN_FIELDS: readonly string[] = [FIELDS.kern, FIELDS.stance, FIELDS.hint];

/** Which of so many hints is shown: the draft may be anything. */
export function hintIndex(drafts: Readonly<Record<string, string>>, hints: number): number {
  return Math.min(Math.max(0, Math.trunc(Number(drafts[FIELDS.hint]) || 0)), hints - 1);
}
