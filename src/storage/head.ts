/** The head of a session: what a list shows of it, and where its log ends. */
import type { Course, Phase } from '../rules/plan';
import type { Stance } from '../rules/stance';
import type { PlayedSummary, SessionSummary } from '../rules/summary';
import type { DepthId } from '../decks/types';
import type { SessionEntry } from '../session/ports';
import { hasShape, isCount, isNumber, isText, listOf, oneOf, orNull, type Guard } from './shapes';

export interface Head {
  readonly id: string;
  readonly updatedAt: number;
  /** Number of events in the log. */
  readonly count: number;
  /** Hash of the last event. */
  readonly hash: string;
  /** Unread here: a log can be played without it. */
  readonly summary: unknown;
}

const HEAD: Readonly<Record<Exclude<keyof Head, 'summary'>, Guard>> = {
  id: isText,
  updatedAt: isNumber,
  count: isCount,
  hash: isText,
};

const COURSES: Readonly<Record<Course, true>> = { table: true, pair: true, solo: true, quick: true };
const PHASES: Readonly<Record<Phase, true>> = {
  landen: true,
  verkennen: true,
  verdiepen: true,
  oogst: true,
  afspraken: true,
  checkout: true,
};
const STANCES: Readonly<Record<Stance, true>> = { agree: true, differ: true, unsure: true };
const DEPTHS: Readonly<Record<DepthId, true>> = { verkennen: true, verdiepen: true, vertalen: true };

const PLAYED: Readonly<Record<keyof PlayedSummary, Guard>> = {
  theme: isText,
  depth: oneOf(DEPTHS),
  stance: orNull(oneOf(STANCES)),
  dissent: (value) => typeof value === 'boolean',
};

const SUMMARY: Readonly<Record<keyof SessionSummary, Guard>> = {
  course: oneOf(COURSES),
  deck: isText,
  deckHash: isText,
  subject: isText,
  startedAt: isNumber,
  phase: oneOf(PHASES),
  step: isText,
  persons: isCount,
  planned: (value) => listOf(isCount)(value) && Array.isArray(value) && value.length === 3,
  played: listOf((value) => hasShape(value, PLAYED)),
  koers: orNull(isText),
  lastKern: orNull(isText),
  agreements: isCount,
  lookBackOn: orNull(isText),
  turnOf: (value) => value === null || isText(value) || isCount(value),
};

export function isHead(value: unknown): value is Head {
  return hasShape(value, HEAD);
}

function isSummary(value: unknown): value is SessionSummary {
  return hasShape(value, SUMMARY);
}

/** The head as a list shows it, or null when it is no sound head. */
export function entryOf(value: unknown): SessionEntry | null {
  if (!isHead(value) || !isSummary(value.summary)) return null;
  const { id, summary, updatedAt, count } = value;
  return { id, summary, updatedAt, count };
}
