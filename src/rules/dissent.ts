/** *Tegenspraak*: somebody sees a kern otherwise, and decides what becomes of that. */
import type { Game, PlayedCard, Wordings } from './game';
import { kernOf } from './kern';
import type { CardId, DissentId } from './ids';
import type { Phase } from './plan';

/** What can be picked: a kern by its place in the order of play ("3"), a standing dissent by its id ("d1"). */
export type PickKey = string;

export interface Dissent {
  readonly id: DissentId;
  /** The kern it speaks against, by its place in the order of play. */
  readonly nth: number;
  /** The special card whose line opened it, alone also the *lege stoel* it was said from; null when just said. */
  readonly opening: CardId | null;
  /** *verwerkt* in the kern, *blijft staan* beside it, or still being talked about. */
  readonly outcome: 'open' | 'worked-in' | 'stands';
  /** The sentence that stands beside the kern. */
  readonly text: Wordings;
}

/** A dissent that stands, with the card it speaks against. */
export interface Standing {
  readonly dissent: Dissent;
  readonly played: PlayedCard;
  readonly text: string;
}

const DISSENT_PHASES: readonly Phase[] = ['verkennen', 'verdiepen', 'oogst'];

/** Steps on which nobody can be interrupted: the tablet is in one person's hands, or a dissent is on the table. */
const CLOSED_STEPS = ['dissent', 'private', 'hand-turn', 'pause'] as const;

/** Whether *Tegenspraak* can be said now: from the first kern to the end of *Oogst*, by anybody. */
export function mayDissent(game: Game): boolean {
  return (
    (game.course === 'table' || game.course === 'pair') &&
    DISSENT_PHASES.includes(game.phase) &&
    !CLOSED_STEPS.some((name) => name === game.step.name) &&
    saysAnything(game)
  );
}

/** Whether any card has a kern. */
export function saysAnything(game: Game): boolean {
  return game.played.some((played) => kernOf(played) !== null);
}

/** The dissents that stand, in the order of play of their cards. */
export function standingDissents(game: Game): Standing[] {
  return game.dissents
    .flatMap((dissent) => {
      const played = game.played[dissent.nth];
      const text = dissent.text.at(-1);
      return dissent.outcome === 'stands' && played && text ? [{ dissent, played, text }] : [];
    })
    .sort((a, b) => a.dissent.nth - b.dissent.nth);
}

/** Alone, what was said from a *lege stoel* stands beside one's own answer, as dissent does. */
export const seenFromChair = ({ deck }: Game, { opening }: Dissent): boolean =>
  opening !== null && deck.legeStoel.includes(opening);

/** The dissent that is on the table, or null. */
export function openDissent(game: Game): Dissent | null {
  const { step } = game;
  return step.name === 'dissent' ? (game.dissents.find(({ id }) => id === step.id) ?? null) : null;
}

/** The kernen that all agreed with, by their places in the order of play: what the *tegenspraakronde* shows. */
export function agreedKernen(game: Game): number[] {
  return game.played.flatMap((played, nth) => (kernOf(played) && played.stance === 'agree' ? [nth] : []));
}

/** Whether the *tegenspraakronde* is still to come before *Oogst*, and there is something to look at in it. */
export function dissentRoundAhead(game: Game): boolean {
  return (
    (game.course === 'table' || game.course === 'pair') &&
    game.phase === 'verdiepen' &&
    !game.dissentRoundHeld &&
    (saysAnything(game) || game.aside.length > 0)
  );
}
