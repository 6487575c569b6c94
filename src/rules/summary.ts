/** What a list of sessions shows of one, so that a list opens without replaying logs. */
import type { Game, StepName } from './game';
import { seenFromChair, standingDissents } from './dissent';
import { kernOf } from './kern';
import { saidIn } from './said';
import { turnSeat } from './turns';
import type { CardId, ThemeId } from './ids';
import type { Course, Phase } from './plan';
import type { Stance } from './stance';
import { nextLookBack, presentKoers } from './review';
import { koersOf } from './voice';
import type { DepthId } from '../decks/types';

export interface PlayedSummary {
  readonly theme: ThemeId;
  readonly depth: DepthId;
  readonly stance: Stance | null;
  /** A dissent stands beside it; left out where none does. */
  readonly dissent?: true;
}

export interface SessionSummary {
  readonly course: Course;
  readonly deck: string;
  readonly deckHash: string;
  readonly subject: string;
  readonly startedAt: number;
  readonly phase: Phase;
  readonly step: StepName;
  readonly persons: number;
  /** Cards per row that the plan expects, in the order of the rows; for the picture. */
  readonly planned: readonly [number, number, number];
  readonly played: readonly PlayedSummary[];
  /** The koerszin as it holds today, as one sentence, or null. */
  readonly koers: string | null;
  /** The newest kern, or null. */
  readonly lastKern: string | null;
  readonly agreements: number;
  readonly lookBackOn: string | null;
  /** Whose turn it is: a name, or the number of the place. */
  readonly turnOf: string | number | null;
  /** The card of a *Kaart van de week*. */
  readonly card?: CardId;
  /** All that stands written, for a search (`saidIn`). Summaries of before it lack it. */
  readonly said?: string;
  /** The id of the session it goes on from; left out where it stands alone. */
  readonly from?: string;
}

/** The summary of a game as it stands. */
export function summarise(game: Game): SessionSummary {
  const place = game.seats.findIndex((seat) => seat.id === turnSeat(game)?.id);
  const against = new Set(
    standingDissents(game)
      .filter(({ dissent }) => !seenFromChair(game, dissent))
      .map(({ dissent }) => dissent.nth),
  );
  const person = game.persons.find((candidate) => candidate.id === game.seats[place]?.persons[0]);
  return {
    course: game.course,
    deck: game.deck.id,
    deckHash: game.deck.hash,
    subject: game.subject,
    startedAt: game.startedAt,
    phase: game.phase,
    step: game.step.name,
    persons: game.persons.length,
    planned: [game.plan.verkennen, game.plan.verdiepen, 1],
    played: game.played.map(({ theme, depth, stance }, nth) => ({
      theme,
      depth,
      stance,
      ...(against.has(nth) ? { dissent: true as const } : {}),
    })),
    koers: koersOf(game, presentKoers(game)),
    lastKern: game.played.reduce<string | null>((last, played) => kernOf(played) ?? last, null),
    agreements: game.agreements.filter((agreement) => agreement.status === 'agreed').length,
    lookBackOn: nextLookBack(game),
    turnOf: person?.name ?? (place >= 0 ? place + 1 : null),
    ...(game.course === 'week' && game.played[0] ? { card: game.played[0].card } : {}),
    said: saidIn(game),
    ...(game.from ? { from: game.from } : {}),
  };
}
