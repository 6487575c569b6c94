/** What the rules know of each choice: written as records, so that the compiler notices one that is left out. */
import type { DepthId } from '../decks/types';
import type { Handing } from '../rules/game';
import type { KoersForm } from '../rules/koerszin';
import type { Course, Phase } from '../rules/plan';
import type { Ask } from '../rules/private';
import type { FollowUp, Shift } from '../rules/review';
import type { Stance } from '../rules/stance';
import { oneOf } from './shapes';

type All<T extends string> = Readonly<Record<T, true>>;

const COURSES: All<Course> = { table: true, pair: true, solo: true, quick: true, week: true };
const PHASES: All<Phase> = {
  landen: true,
  verkennen: true,
  verdiepen: true,
  oogst: true,
  afspraken: true,
  checkout: true,
};
const STANCES: All<Stance> = { agree: true, differ: true, unsure: true };
const DEPTHS: All<DepthId> = { verkennen: true, verdiepen: true, vertalen: true };
const ASKS: All<Ask> = { 'pulse-in': true, 'pulse-out': true, picks: true };
const HANDINGS: All<Handing> = { middle: true, 'pass-on': true };
const FOLLOW_UPS: All<FollowUp> = { done: true, partly: true, not: true, dropped: true };
const SHIFTS: All<Shift> = { same: true, shifted: true, turned: true };
const FORMS: All<KoersForm> = { wat: true, hoedan: true };

export const isCourse = oneOf(COURSES);
export const isPhase = oneOf(PHASES);
export const isStance = oneOf(STANCES);
export const isDepth = oneOf(DEPTHS);
export const isAsk = oneOf(ASKS);
export const isHanding = oneOf(HANDINGS);
export const isFollowUp = oneOf(FOLLOW_UPS);
export const isShift = oneOf(SHIFTS);
export const isKoersForm = oneOf(FORMS);
