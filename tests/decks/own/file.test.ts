import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { FILE_FAULTS, LARGEST_DECK_FILE, readDeckFile, writeDeckFile } from '../../../src/decks/own/file';
import type { Deck } from '../../../src/decks/types';
import { smallDeck } from '../small-deck';
import { mutate } from './mutate';

/** `npm run test:engines` asks for many. */
const TRIES = Number(process.env['IMPORTS'] ?? 400);
/** Longest time (ms) that one file may take. */
const HANG = 1000;

const GOOD = writeDeckFile(smallDeck());

describe('a deck as a file', () => {
  it('comes back as it went', () => {
    expect(readDeckFile(GOOD)).toEqual({ deck: smallDeck() });
    expect(readDeckFile(`\uFEFF${GOOD}`)).toEqual({ deck: smallDeck() });
  });

  it.each<[string, string | null, string]>([
    ['no UTF-8', null, FILE_FAULTS.encoding],
    ['nothing', '', FILE_FAULTS.unreadable],
    ['half of it', GOOD.slice(0, -9), FILE_FAULTS.unreadable],
    ['a list', '[]', FILE_FAULTS.unreadable],
    ['deep nesting', '['.repeat(200_000), FILE_FAULTS.unreadable],
    [
      'deep nesting within',
      GOOD.replace('"Proefdeck"', `${'['.repeat(60)}${']'.repeat(60)}`),
      FILE_FAULTS.unreadable,
    ],
    ['more than 2 MB', ' '.repeat(LARGEST_DECK_FILE + 1), FILE_FAULTS.tooLarge],
    ['a newer schema', GOOD.replace('"schema": 1', '"schema": 2'), FILE_FAULTS.newer],
  ])('%s is refused in one sentence', (_what, text, fault) => {
    expect(readDeckFile(text)).toEqual({ faults: [fault] });
  });

  it('says of up to ten faults which card and which field', () => {
    const read = readDeckFile(
      JSON.stringify({ ...smallDeck(), cards: Array.from({ length: 40 }, () => ({ id: 'Z-EEN-A1' })) }),
    );
    const faults = 'faults' in read ? read.faults : [];
    expect(faults).toHaveLength(10);
    expect(faults[0]).toBe('Kaart Z-EEN-A1, titel: Dit veld ontbreekt.');
  });

  it('with 100,000 cards is refused, soon', () => {
    const cards = JSON.stringify(Array.from({ length: 100_000 }, () => 1));
    const text = GOOD.replace(/"cards": \[[^]*?\],\n {2}"recipes"/u, `"cards": ${cards}, "recipes"`);
    const read = readDeckFile(text);
    expect('faults' in read && read.faults[0]).toBe(
      'Deck, cards: Dit deck heeft 100000 kaarten. Er passen er 1000.',
    );
    expect(hangs(text)).toBe(false);
  });

  it('a script in a text stays a text', () => {
    const read = readDeckFile(GOOD.replace('Proefdeck', '<script>alert(1)</script>'));
    expect('deck' in read && read.deck.title).toBe('<script>alert(1)</script>');
  });
});

/** A machine that is busy with other things makes one reading slow, not three. */
function hangs(text: string): boolean {
  return [1, 2, 3].every(() => {
    const started = performance.now();
    readDeckFile(text);
    return performance.now() - started > HANG;
  });
}

/** What was taken is taken again, and means the same. */
const again = (deck: Deck): boolean => isDeepStrictEqual(readDeckFile(writeDeckFile(deck)), { deck });

const wordsOf = (faults: readonly string[]): boolean =>
  faults.length > 0 && faults.length <= 10 && faults.every((fault) => /\p{L}{3}/u.test(fault));

it(
  `${TRIES} changed files: each a sound deck or sentences, none slow, none reaches a prototype`,
  () => {
    let sound = 0;
    for (let seed = 1; seed <= TRIES; seed += 1) {
      const text = mutate(GOOD, seed);
      const read = readDeckFile(text);
      if (hangs(text)) throw new Error(`${seed} hangs`);
      const known = 'deck' in read ? again(read.deck) : wordsOf(read.faults);
      if (!known) throw new Error(`${seed}: ${JSON.stringify(read)}`);
      if ('deck' in read) sound += 1;
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(sound).toBeGreaterThan(0);
    expect(sound).toBeLessThan(TRIES);
  },
  30_000 + TRIES * 20,
);
