/** The examples as they are kept: one event a line, so that a changed sentence is one changed line. */
import { readFileSync } from 'node:fs';
import type { Deck } from '../../../src/decks/types';
import { hashDeck } from '../../../src/decks/hash';
import { HOUSE_DECKS, type HouseDeckId } from '../../../src/decks/house';
import { parseDeck } from '../../../src/decks/parse';
import { outlineOf } from '../../../src/rules/outline';
import { recordingOf, type Recording } from '../../../src/rules/recording';
import { playHoedan } from './hoedan';
import { playWat } from './wat';

const PLAY = { wat: playWat, hoedan: playHoedan } as const;
export const EXAMPLES: readonly HouseDeckId[] = HOUSE_DECKS.map(({ id }) => id);

const ROOT = new URL('../../../', import.meta.url);
export const fileOf = (id: HouseDeckId): URL => new URL(`src/examples/${id}.json`, ROOT);

/** Today's cards. */
export function deckOf(id: HouseDeckId): Deck {
  const parsed = parseDeck(JSON.parse(readFileSync(new URL(`cards/${id}.json`, ROOT), 'utf8')));
  if (!parsed.ok) throw new Error(`cards/${id}.json is no deck.`);
  return parsed.deck;
}

/** Plays the script with today's cards. */
export async function record(id: HouseDeckId): Promise<Recording> {
  const deck = deckOf(id);
  const recording = recordingOf(PLAY[id](outlineOf(deck, await hashDeck(deck))).log);
  if (!recording) throw new Error(`${id} was not started.`);
  return recording;
}

/** The file of a recording. */
export function asFile({ deck, started, events }: Recording): string {
  const lines = events.map((event) => `    ${JSON.stringify(event)}`);
  return `{\n  "deck": ${JSON.stringify(deck)},\n  "started": ${JSON.stringify(started)},\n  "events": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
