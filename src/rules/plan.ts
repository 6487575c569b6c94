/** The time plan of *Koers houden*: minutes per phase and the number of cards, from product.md. */

export const LENGTHS = [30, 60, 90, 120] as const;
/** Length of a session in minutes. */
export type Length = (typeof LENGTHS)[number];

/** How a session is played: round the table, by two, alone, one loose card after another, or *Kaart van de week*. */
export type Course = 'table' | 'pair' | 'solo' | 'quick' | 'week';

export const PHASES = ['landen', 'verkennen', 'verdiepen', 'oogst', 'afspraken', 'checkout'] as const;
export type Phase = (typeof PHASES)[number];

export interface Plan {
  /** Minutes for each phase; the setting up and the break come on top. */
  readonly minutes: Readonly<Record<Phase, number>>;
  /** Minutes of *Klaarzetten*, before the first event. */
  readonly settingUp: number;
  /** Minutes of the break between Verkennen and Verdiepen; 0 without one. */
  readonly pause: number;
  /** Turns with a row A card. */
  readonly verkennen: number;
  /** Turns with a row B card. */
  readonly verdiepen: number;
  /** Most agreements that are made. */
  readonly agreements: number;
}

const MINUTES: Readonly<Record<Length, readonly [number, number, number, number, number, number, number]>> = {
  30: [2, 4, 8, 7, 4, 3, 2],
  60: [3, 7, 14, 16, 10, 6, 4],
  90: [3, 10, 20, 25, 13, 9, 5],
  120: [3, 15, 28, 32, 18, 12, 7],
};

/** The break: only a long session has one. */
const PAUSE: Readonly<Record<Length, number>> = { 30: 0, 60: 0, 90: 5, 120: 5 };

/** *Rond nu af*: six minutes, from anywhere to the end. */
const SHORT = { oogst: 3, afspraken: 2, checkout: 1 } as const;
export const SHORT_MINUTES = SHORT.oogst + SHORT.afspraken + SHORT.checkout;

/** Minutes that the *tegenspraakronde* takes from Verdiepen. */
const DISSENT_MINUTES: Readonly<Record<Length, number>> = { 30: 2, 60: 4, 90: 5, 120: 6 };

const AGREEMENTS: Readonly<Record<Length, number>> = { 30: 1, 60: 2, 90: 3, 120: 3 };

/** One person alone, 10 to 15 minutes: one card a row. */
const SOLO_PLAN: Plan = {
  minutes: { landen: 2, verkennen: 3, verdiepen: 3, oogst: 4, afspraken: 2, checkout: 1 },
  settingUp: 0,
  pause: 0,
  verkennen: 1,
  verdiepen: 1,
  agreements: 1,
};

const NO_PLAN: Plan = {
  minutes: { landen: 0, verkennen: 0, verdiepen: 0, oogst: 0, afspraken: 0, checkout: 0 },
  settingUp: 0,
  pause: 0,
  verkennen: 0,
  verdiepen: 0,
  agreements: 0,
};

/**
 * How many cards a session plays in Verkennen and Verdiepen together:
 * round((Verkennen + Verdiepen - T) / (3.5 + 0.5 x seats)), at least one a row.
 */
export function plannedCards(length: Length, seats: number): { verkennen: number; verdiepen: number } {
  const [, , explore, deepen] = MINUTES[length];
  const deepenTurns = deepen - DISSENT_MINUTES[length];
  const total = Math.max(2, Math.round((explore + deepenTurns) / (3.5 + 0.5 * seats)));
  const share = Math.round((total * explore) / (explore + deepenTurns));
  const verkennen = Math.min(total - 1, Math.max(1, share));
  return { verkennen, verdiepen: total - verkennen };
}

/** The plan for a course; `length` counts only where there is a table to plan for. */
export function makePlan(course: Course, length: Length, seats: number): Plan {
  if (course === 'quick' || course === 'week') return NO_PLAN;
  if (course === 'solo') return SOLO_PLAN;
  const [settingUp, landen, verkennen, verdiepen, oogst, afspraken, checkout] = MINUTES[length];
  return {
    minutes: { landen, verkennen, verdiepen, oogst, afspraken, checkout },
    settingUp,
    pause: PAUSE[length],
    ...plannedCards(length, seats),
    agreements: course === 'pair' ? 1 : AGREEMENTS[length],
  };
}

/** The same plan with the short harvest at its end: one agreement more at most, and six minutes for all of it. */
export function shortened(plan: Plan, underway: number): Plan {
  return { ...plan, minutes: { ...plan.minutes, ...SHORT }, agreements: Math.max(1, underway) };
}

/** Minutes from the first instruction of Landen to the end. */
export function plannedMinutes(plan: Plan): number {
  return PHASES.reduce((sum, phase) => sum + plan.minutes[phase], plan.pause);
}

/** The guarded reserve in minutes: Oogst, Afspraken and Check-out. */
export function reserveMinutes(plan: Plan): number {
  return plan.minutes.oogst + plan.minutes.afspraken + plan.minutes.checkout;
}

/** The phase that follows, or null after the last. */
export function phaseAfter(phase: Phase): Phase | null {
  return PHASES[PHASES.indexOf(phase) + 1] ?? null;
}
