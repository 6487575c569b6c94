/** *Vervolg*: what a session leaves to the one that goes on from it. */
import { standingDissents } from '../rules/dissent';
import type { Agreement, Game } from '../rules/game';
import { kernOf } from '../rules/kern';
import { presentKoers } from '../rules/review';
import { agreementsOf } from '../rules/told';
import { koersOf } from '../rules/voice';

export interface Previous {
  /** The opgave as it was last worded, or null. */
  readonly opgave: string | null;
  /** The koerszin as it holds today, or null. */
  readonly koers: string | null;
  /** Parties that were not at the table, by name. */
  readonly missed: readonly string[];
  /** What stands against a kern, and that kern. */
  readonly standing: readonly { readonly text: string; readonly against: string | null }[];
  /** Agreements that still ask something: not done, not dropped, or left an open question. */
  readonly open: readonly Agreement[];
}

/** What is still of use of a game that is over. */
export function previousOf(game: Game): Previous {
  const became = (id: string): string | undefined =>
    game.reviews.findLast(({ followUps }) => Object.hasOwn(followUps, id))?.followUps[id];
  return {
    opgave: game.opgave.at(-1) || null,
    koers: koersOf(game, presentKoers(game)) || null,
    missed: game.parties.flatMap(({ name, present }) => (present || !name ? [] : [name])),
    standing: standingDissents(game).map(({ text, played }) => ({ text, against: kernOf(played) || null })),
    open: agreementsOf(game).filter(({ id }) => !['done', 'dropped'].includes(became(id) ?? '')),
  };
}
