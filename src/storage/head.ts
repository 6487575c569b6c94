/** The head of a session: what a list shows of it, and where its log ends. */
import type { PlayedSummary, SessionSummary } from '../rules/summary';
import type { Listed, SessionEntry } from '../session/ports';
import { isCourse, isDepth, isPhase, isStance } from './choices';
import { hasShape, isCount, isNumber, isRecord, isText, listOf, orNull, type Guard } from './shapes';

export interface Head {
  readonly id: string;
  readonly updatedAt: number;
  /** Number of events in the log. */
  readonly count: number;
  /** Hash of the last event. */
  readonly hash: string;
  /** Unread here: a log can be played without it. */
  readonly summary: unknown;
  /** When it was put in the bin, in ms since 1970; from schema 2 on, and only while it lies there. */
  readonly binnedAt?: number;
}

const HEAD: Readonly<Record<Exclude<keyof Head, 'summary' | 'binnedAt'>, Guard>> = {
  id: isText,
  updatedAt: isNumber,
  count: isCount,
  hash: isText,
};

const PLAYED: Readonly<Record<Exclude<keyof PlayedSummary, 'dissent'>, Guard>> = {
  theme: isText,
  depth: isDepth,
  stance: orNull(isStance),
};

const SUMMARY: Readonly<Record<keyof SessionSummary, Guard>> = {
  course: isCourse,
  deck: isText,
  deckHash: isText,
  subject: isText,
  startedAt: isNumber,
  phase: isPhase,
  step: isText,
  persons: isCount,
  planned: (value) => listOf(isCount)(value) && Array.isArray(value) && value.length === 3,
  played: listOf((value) => hasShape(value, PLAYED)),
  koers: orNull(isText),
  lastKern: orNull(isText),
  agreements: isCount,
  lookBackOn: orNull(isText),
  turnOf: (value) => value === null || isText(value) || isCount(value),
  card: (value) => value === undefined || isText(value),
  said: (value) => value === undefined || isText(value),
  from: (value) => value === undefined || isText(value),
};

export function isHead(value: unknown): value is Head {
  return hasShape(value, HEAD);
}

function isSummary(value: unknown): value is SessionSummary {
  return hasShape(value, SUMMARY);
}

/** When the session was put in the bin, or null when it does not lie there. */
export function binnedAt(head: unknown): number | null {
  const at = isRecord(head) ? head['binnedAt'] : null;
  return isNumber(at) ? at : null;
}

/** The head as a list shows it, or null when it is no sound head. */
function entryOf(value: unknown): SessionEntry | null {
  if (!isHead(value) || !isSummary(value.summary)) return null;
  const { id, summary, updatedAt, count } = value;
  return { id, summary, updatedAt, count };
}

/** What a list can tell of one stored head. */
interface Known {
  readonly id: string;
  /** Null when the head is damaged. */
  readonly entry: SessionEntry | null;
  readonly at: number | null;
}

/** Reads a part of the heads; a thing without an id is none. */
export function known(heads: readonly unknown[]): Known[] {
  return heads.filter(isRecord).flatMap((head) => {
    const id = head['id'];
    return isText(id) ? [{ id, entry: entryOf(head), at: binnedAt(head) }] : [];
  });
}

/** All heads as a list shows them. No session is left out because its head is damaged. */
export function listed(all: readonly Known[]): Listed {
  const kept = all.filter(({ at }) => at === null);
  return {
    sessions: kept.flatMap(({ entry }) => entry ?? []).sort((a, b) => b.updatedAt - a.updatedAt),
    damaged: kept.flatMap(({ id, entry }) => (entry ? [] : [id])),
    bin: all
      .flatMap(({ id, entry, at }) =>
        at === null ? [] : [{ id, summary: entry?.summary ?? null, binnedAt: at }],
      )
      .sort((a, b) => b.binnedAt - a.binnedAt),
  };
}
