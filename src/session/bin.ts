/** The bin: a session that was thrown away can come back for seven days. */
import type { BinnedEntry } from './ports';

const DAY_MS = 24 * 3_600_000;

export const BIN_DAYS = 7;

/** Whatever lies in the bin from before this moment goes for good. */
export function binLimit(now: number): number {
  return now - BIN_DAYS * DAY_MS;
}

/** Whole days that are still left, counted up: on its last day there is one. */
export function daysLeft({ binnedAt }: Pick<BinnedEntry, 'binnedAt'>, now: number): number {
  return Math.max(1, Math.min(BIN_DAYS, Math.ceil((binnedAt - binLimit(now)) / DAY_MS)));
}
