/**
 * What a game still tells: a text that was taken away for good leaves its place, which texts are named by, and no
 * screen or file shows an empty one.
 */
import type { Agreement, Game } from './game';

const said = (text: string): boolean => text !== '';

export const talkRulesOf = (game: Game): string[] => game.talkRules.filter(said);

/** The sentences of the check-out. */
export const goodbyesOf = (game: Game): string[] => game.checkOut?.sentences.filter(said) ?? [];

/** The notes that were added later, each with its moment. */
export const notesOf = (game: Game): { readonly at: number; readonly text: string }[] =>
  game.notes.flatMap(({ at, text }) => {
    const last = text.at(-1);
    return last ? [{ at, text: last }] : [];
  });

/** The agreements that still say what is agreed. */
export const agreementsOf = (game: Game): Agreement[] =>
  game.agreements.filter(({ terms }) => said(terms.what));

/** Each *ja, mits ...* of an agreement. */
export const conditionsOf = ({ conditions }: Agreement): string[] => conditions.filter(said);

/** The last *nog niet, want ...* of an agreement. An earlier one was answered, so it does not stand in for it. */
export const doubtOn = ({ doubts }: Agreement): string | null => doubts.at(-1) || null;
