/**
 * *Help mij kiezen*: three answers give five cards. No chance in it: the same answers give the same cards, so that a
 * facilitator can find them again and tell a colleague how they came.
 *
 * 1. How far the group is and how much it dares together say how many cards of each row (`ROWS`). Every hand has at
 *    least one card of row A, which everybody can answer, and one of row C, so that it ends in something small.
 * 2. The first card of each row comes from the theme that was named; the others come from the themes used least, so
 *    that the talk does not narrow. Without a theme all five do that.
 * 3. Among equals a card goes first that the deck's own recipe for this moment names, then the order of the deck.
 *
 * The cards lie in the order in which to play them. A row that is empty lends from the next one.
 */
import { DEPTHS, type Deck, type QuestionCard } from '../../../decks/types';

export const MOMENTS = ['start', 'midway', 'stuck', 'ending'] as const;
export type Moment = (typeof MOMENTS)[number];
export const DARES = ['calm', 'some', 'bold'] as const;
export type Dare = (typeof DARES)[number];

export interface Answers {
  readonly moment: Moment;
  /** Id of the theme to talk about; null when nobody knows yet. */
  readonly theme: string | null;
  readonly dare: Dare;
}

/** Cards of row A, B and C; five in all. */
const ROWS: Readonly<Record<Moment, Readonly<Record<Dare, readonly [number, number, number]>>>> = {
  start: { calm: [3, 1, 1], some: [2, 2, 1], bold: [1, 3, 1] },
  midway: { calm: [2, 1, 2], some: [1, 2, 2], bold: [1, 3, 1] },
  stuck: { calm: [2, 1, 2], some: [1, 2, 2], bold: [1, 3, 1] },
  ending: { calm: [2, 1, 2], some: [1, 2, 2], bold: [1, 2, 2] },
};

/** The recipes of a deck that fit a moment, by their usual ids; a deck may have none of them. */
const RECIPES: Readonly<Record<Moment, readonly string[]>> = {
  start: ['wij-starten', 'eerste-keer'],
  midway: ['met-inwoners', 'eerlijk-spreken'],
  stuck: ['het-zit-vast'],
  ending: ['terugkijken', 'stoppen'],
};

/** Five cards for these answers; fewer only when the deck has no more. */
export function chooseFive(deck: Deck, answers: Answers): readonly string[] {
  const left = deck.cards.filter((card): card is QuestionCard => card.kind === 'question');
  const used = new Map<string, number>();
  const recommended = new Set(
    deck.recipes.filter(({ id }) => RECIPES[answers.moment].includes(id)).flatMap(({ cards }) => cards),
  );
  // The lower the better; the theme weighs more than the recipe, and the deck's order decides the rest.
  const weigh = (card: QuestionCard, wanted: string | null): number =>
    (wanted
      ? Number(card.theme !== wanted)
      : (used.get(card.theme) ?? 0) + Number(card.theme === answers.theme)) *
      2 +
    Number(!recommended.has(card.id));

  const chosen = DEPTHS.flatMap((_, row) =>
    Array.from({ length: ROWS[answers.moment][answers.dare][row] ?? 0 }, (_slot, place) => {
      const best = nearestRow(left, row).toSorted(
        (a, b) => weigh(a, place === 0 ? answers.theme : null) - weigh(b, place === 0 ? answers.theme : null),
      )[0];
      if (!best) return null;
      left.splice(left.indexOf(best), 1);
      used.set(best.theme, (used.get(best.theme) ?? 0) + 1);
      return best;
    }),
  );
  return chosen.flatMap((card) => card?.id ?? []);
}

/** The cards left of this row; when there are none, of the row nearest to it. */
function nearestRow(left: readonly QuestionCard[], row: number): readonly QuestionCard[] {
  const order = [row, row - 1, row + 1, row - 2, row + 2];
  const rows = order.map((index) => left.filter(({ depth }) => depth === DEPTHS[index]));
  return rows.find((cards) => cards.length > 0) ?? [];
}
