/** *Vergelijken*: sessions beside each other. What is in common is counted; nothing says who said or gave what. */
import { fold } from '../lib/fold';
import { standingDissents } from '../rules/dissent';
import type { Game, PlayedCard } from '../rules/game';
import type { CardId, ThemeId } from '../rules/ids';
import { kernOf } from '../rules/kern';
import { pulseResult, type PulseResult } from '../rules/private';
import { presentKoers } from '../rules/review';
import type { Stance } from '../rules/stance';
import { koersOf } from '../rules/voice';

/** More sessions than these do not fit beside each other. */
export const MOST_COMPARED = 12;

/** What one session made of a card. */
export interface CardCell {
  readonly played: PlayedCard;
  readonly kern: string | null;
  readonly stance: Stance | null;
  /** The sentences that stand against it. */
  readonly dissents: readonly string[];
}

export interface CardRow {
  /** The deck, and a card of it. */
  readonly deck: string;
  readonly card: CardId;
  /** For each session, or null where it was not played. */
  readonly cells: readonly (CardCell | null)[];
  /** How many played it. */
  readonly count: number;
  /** Whether all that took a stance took the same one; null while fewer than two did. */
  readonly same: boolean | null;
}

export interface ThemeRow {
  readonly deck: string;
  readonly theme: ThemeId;
  /** How many of its cards each session played. */
  readonly counts: readonly number[];
}

export interface PartyRow {
  readonly name: string;
  /** Which sessions named it. */
  readonly named: readonly boolean[];
}

/** Every list is in the order of the sessions. */
export interface Comparison {
  /** As they hold today. */
  readonly koersen: readonly (string | null)[];
  /** Those that most sessions played first, then in the order of the deck. A question of one's own is nobody else's. */
  readonly cards: readonly CardRow[];
  readonly themes: readonly ThemeRow[];
  /** Parties that were named and sat at no table. */
  readonly missed: readonly PartyRow[];
  /** The averages, as far as a session has shown them. */
  readonly pulses: readonly (PulseResult | null)[];
}

/** Everything that can be compared of these games. */
export function compareGames(games: readonly Game[]): Comparison {
  return {
    koersen: games.map((game) => koersOf(game, presentKoers(game)) || null),
    cards: cardsOf(games),
    themes: themesOf(games),
    missed: missedOf(games),
    // Before the end they may not have come to light.
    pulses: games.map((game) => (game.step.name === 'done' ? pulseResult(game) : null)),
  };
}

/** Each cell of each deck once, in the order in which the decks have them. */
const cellsOf = (games: readonly Game[]) =>
  [...new Map(games.map(({ deck }) => [deck.id, deck])).values()].flatMap(({ id, cells }) =>
    cells.map((cell) => ({ deck: id, ...cell })),
  );

function cellOf(game: Game, deck: string, card: CardId): CardCell | null {
  const nth = game.deck.id === deck ? game.played.findIndex((played) => played.card === card) : -1;
  const played = game.played[nth];
  if (!played) return null;
  return {
    played,
    kern: kernOf(played) || null,
    stance: played.stance,
    dissents: standingDissents(game).flatMap(({ dissent, text }) => (dissent.nth === nth ? [text] : [])),
  };
}

function cardsOf(games: readonly Game[]): CardRow[] {
  return cellsOf(games)
    .flatMap(({ deck, cards }) => cards.map((card) => ({ deck, card })))
    .map(({ deck, card }): CardRow => {
      const cells = games.map((game) => cellOf(game, deck, card));
      const stances = cells.flatMap((cell) => cell?.stance ?? []);
      const same = stances.length > 1 ? new Set(stances).size === 1 : null;
      return { deck, card, cells, count: cells.filter(Boolean).length, same };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function themesOf(games: readonly Game[]): ThemeRow[] {
  const themes = new Map(cellsOf(games).map(({ deck, theme }) => [`${deck} ${theme}`, { deck, theme }]));
  return [...themes.values()].map(({ deck, theme }) => ({
    deck,
    theme,
    counts: games.map((game) =>
      game.deck.id === deck ? game.played.filter((played) => played.theme === theme).length : 0,
    ),
  }));
}

function missedOf(games: readonly Game[]): PartyRow[] {
  const parties = new Map<string, { name: string; named: boolean[]; present: boolean }>();
  for (const [at, game] of games.entries()) {
    for (const { name, present } of game.parties) {
      const key = fold(name).trim();
      if (!key) continue;
      const party = parties.get(key) ?? { name, named: games.map(() => false), present: false };
      party.named[at] = true;
      parties.set(key, { ...party, present: party.present || present });
    }
  }
  return [...parties.values()]
    .filter(({ present }) => !present)
    .map(({ name, named }) => ({ name, named }))
    .sort((a, b) => b.named.filter(Boolean).length - a.named.filter(Boolean).length);
}
