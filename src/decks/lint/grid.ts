import { DEPTHS } from '../types';
import type { Deck } from '../types';
import { ROLES } from '../types';
import type { Findings } from './finding';

interface Grid {
  /** Cards per theme, and the least in each row of it. */
  readonly themes: Readonly<Record<string, { readonly total: number; readonly leastPerRow: number }>>;
  /** Themes whose cards carry one voice for each role. */
  readonly voiced: readonly string[];
}

const SPECIALS = { tegenspraak: 4, 'lege-stoel': 3, 'eigen-vraag': 2 } as const;

/** The grids of the shipped decks; an own deck has none. */
const HOUSE_GRIDS: Readonly<Record<string, Grid>> = {
  wat: {
    themes: {
      opgave: { total: 9, leastPerRow: 3 },
      effect: { total: 9, leastPerRow: 3 },
      partijen: { total: 9, leastPerRow: 3 },
      leefwereld: { total: 9, leastPerRow: 3 },
      grenzen: { total: 9, leastPerRow: 3 },
    },
    voiced: [],
  },
  hoedan: {
    themes: {
      kantelen: { total: 15, leastPerRow: 2 },
      aanpak: { total: 10, leastPerRow: 2 },
      ongeschreven: { total: 8, leastPerRow: 2 },
      afspraken: { total: 6, leastPerRow: 2 },
      leren: { total: 6, leastPerRow: 2 },
    },
    voiced: ['aanpak'],
  },
};

/** Counts the cards of a house deck against its grid: 45 questions and 9 specials, six sheets of nine. */
export function lintGrid(deck: Deck, found: Findings): void {
  const grid = Object.hasOwn(HOUSE_GRIDS, deck.id) ? HOUSE_GRIDS[deck.id] : undefined;
  if (grid === undefined) return;
  const ids = Object.keys(grid.themes).join(', ');
  if (deck.themes.map(({ id }) => id).join(', ') !== ids)
    found.error(null, 'themes', `De thema’s van dit deck zijn: ${ids}.`);
  if (deck.cards.length !== 54)
    found.error(null, 'cards', `Dit deck heeft ${deck.cards.length} kaarten; het zijn er 54.`);
  for (const [theme, { total, leastPerRow }] of Object.entries(grid.themes)) {
    lintTheme(deck, theme, total, leastPerRow, found);
  }
  for (const [kind, wanted] of Object.entries(SPECIALS)) {
    const count = deck.cards.filter((card) => card.kind === kind).length;
    if (count !== wanted)
      found.error(null, 'cards', `Er zijn ${count} kaarten van soort ${kind}; het zijn er ${wanted}.`);
  }
  lintVoices(deck, grid.voiced, found);
}

function lintTheme(deck: Deck, theme: string, total: number, leastPerRow: number, found: Findings): void {
  const cards = deck.cards.flatMap((card) =>
    card.kind === 'question' && card.theme === theme ? [card] : [],
  );
  if (cards.length !== total)
    found.error(null, 'cards', `Thema ${theme} heeft ${cards.length} kaarten; het zijn er ${total}.`);
  for (const depth of DEPTHS) {
    const count = cards.filter((card) => card.depth === depth).length;
    if (count < leastPerRow)
      found.error(
        null,
        'cards',
        `Thema ${theme} heeft ${count} kaarten in rij ${depth}; minstens ${leastPerRow}.`,
      );
  }
}

function lintVoices(deck: Deck, voiced: readonly string[], found: Findings): void {
  for (const card of deck.cards) {
    if (card.kind !== 'question' || !voiced.includes(card.theme)) continue;
    for (const role of ROLES) {
      if (card.voices?.[role] === undefined) found.error(card.id, `voices.${role}`, 'Deze rol ontbreekt.');
    }
  }
}
