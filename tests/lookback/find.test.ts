import { describe, expect, it } from 'vitest';
import {
  AT_ONCE,
  findInParts,
  findSessions,
  narrows,
  NO_WISH,
  SORTS,
  type Findable,
  type Wish,
} from '../../src/lookback/find';
import { saidIn } from '../../src/rules/said';
import { summarise } from '../../src/rules/summary';
import { textsIn } from '../../src/rules/texts';
import { begin, evolve } from '../../src/rules/evolve';
import type { GameEvent, SentenceRef } from '../../src/rules/events';
import { wordingOf } from '../../src/rules/reword';
import { fold } from '../../src/lib/fold';
import { exampleLog, gameOf, randomGame } from '../export/games';

const NOW = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;

/** Random games whose present texts are looked for. */
const GAMES = 15;
/** The archive of quality.md: this many sessions, at most so many ms. */
const MANY = 1000;
const MOST_MS = 200;

const [wat, hoedan] = await Promise.all(
  (['wat', 'hoedan'] as const).map(async (id) => summarise(gameOf(await exampleLog(id)))),
);
if (!wat || !hoedan) throw new Error('Two examples.');

const LIST: Findable[] = [
  { id: 'new', summary: { ...wat, subject: 'Zonder water' }, updatedAt: NOW - DAY },
  { id: 'old', summary: { ...hoedan, subject: 'Eén balie' }, updatedAt: NOW - 40 * DAY },
  { id: 'older', summary: { ...wat, subject: 'ábc' }, updatedAt: NOW - 400 * DAY },
];

const found = (wish: Partial<Wish>, said = new Map<string, string>(), list = LIST): string[] =>
  findSessions(list, { ...NO_WISH, ...wish }, said, NOW).map(({ id }) => id);

describe('finding sessions', () => {
  it('without a wish gives all, the last played first', () => {
    expect(found({})).toEqual(['new', 'old', 'older']);
    expect(narrows(NO_WISH)).toBe(false);
    expect(narrows({ ...NO_WISH, sort: 'oldest' })).toBe(false);
    expect(narrows({ ...NO_WISH, text: ' ' })).toBe(false);
    expect(narrows({ ...NO_WISH, days: 7 })).toBe(true);
  });

  it.each([
    ['a part of a word', 'aanman', ['old']],
    ['without capitals and accents', 'RIOOL', ['new', 'older']],
    ['a letter with an accent finds the one without', 'rïóol', ['new', 'older']],
    ['every word, in any order', 'put riool', ['new', 'older']],
    ['who was there', 'fatma', ['old']],
    ['a party', 'verzekeraar', ['new', 'older']],
    ['nothing', 'zeppelin', []],
    ['not all words', 'riool zeppelin', []],
  ])('by text: %s', (_what, text, ids) => {
    expect(found({ text })).toEqual(ids);
  });

  it('by deck, theme, stance and date', () => {
    expect(found({ deck: 'hoedan' })).toEqual(['old']);
    expect(found({ days: 30 })).toEqual(['new']);
    const [card] = wat.played.filter(({ stance }) => stance === 'differ');
    expect(found({ deck: 'wat', theme: card?.theme ?? '', stance: 'differ' })).toEqual(['new', 'older']);
    const other = wat.played.find(({ theme, stance }) => theme !== card?.theme && stance === 'agree');
    expect(found({ theme: other?.theme ?? '', stance: 'differ' })).toEqual([]);
  });

  it('sorts by age and by subject', () => {
    expect(found({ sort: 'oldest' })).toEqual(['older', 'old', 'new']);
    expect(found({ sort: 'subject' })).toEqual(['older', 'old', 'new']);
  });

  it('takes the text of an older summary from elsewhere, and knows its subject without', () => {
    const { said: _said, ...before } = wat;
    const list = [{ id: 'x', summary: { ...before, subject: 'Plein' }, updatedAt: NOW }];
    expect(found({ text: 'riool' }, new Map(), list)).toEqual([]);
    expect(found({ text: 'plein' }, new Map(), list)).toEqual(['x']);
    expect(found({ text: 'riool' }, new Map([['x', 'het riool']]), list)).toEqual(['x']);
  });
});

describe('finding among thousands, a part at a time', () => {
  const thousands: Findable[] = Array.from({ length: AT_ONCE * 3 + 7 }, (_, nth) => ({
    id: `s${nth}`,
    summary: { ...(nth % 3 === 0 ? wat : hoedan), subject: `Gesprek ${(nth * 7919) % 1000}` },
    updatedAt: NOW - ((nth * 104_729) % 997) * DAY,
  }));

  it.each(SORTS)('gives the same in the same order: %s', async (sort) => {
    const wish = { ...NO_WISH, sort, text: 'riool' };
    const found = await findInParts(thousands, wish, new Map(), NOW, () => Promise.resolve(true));
    expect(found).toEqual(findSessions(thousands, wish, new Map(), NOW));
    expect(found?.length).toBeGreaterThan(AT_ONCE);
  });

  it('stops when it is told to', async () => {
    let parts = 0;
    const goOn = (): Promise<boolean> => Promise.resolve(++parts < 2);
    expect(await findInParts(thousands, NO_WISH, new Map(), NOW, goOn)).toBeNull();
    expect(parts).toBe(2);
  });
});

it(`looks through ${MANY} sessions within ${MOST_MS} ms`, () => {
  const list = Array.from({ length: MANY }, (_, nth) => ({
    id: String(nth),
    summary: { ...(nth % 2 === 0 ? wat : hoedan), subject: `Gesprek ${nth}` },
    updatedAt: NOW - nth * DAY,
  }));
  const began = performance.now();
  expect(found({ text: 'riool buren', sort: 'subject' }, new Map(), list)).toHaveLength(MANY / 2);
  expect(performance.now() - began).toBeLessThan(MOST_MS);
});

/** Every sentence that was ever written in this log. */
function refsIn(log: readonly GameEvent[]): SentenceRef[] {
  const [first, ...rest] = log;
  if (first?.kind !== 'session-started') return [];
  let session = begin(first);
  const refs = textsIn(first, session.game);
  for (const event of rest) {
    refs.push(...textsIn(event, session.game));
    session = evolve(session, event);
  }
  return refs.map(({ ref }) => ref);
}

it(`finds in ${GAMES} random games every sentence as it stands, but for the talk rules`, () => {
  let looked = 0;
  for (let seed = 0; seed < GAMES; seed += 1) {
    const { log, last } = randomGame(seed);
    const said = saidIn(last.game);
    for (const ref of refsIn(log)) {
      const text = ref.of === 'talk-rule' ? null : wordingOf(last.game, ref);
      if (!text) continue;
      looked += 1;
      expect(said).toContain(fold(text));
    }
  }
  expect(looked).toBeGreaterThan(GAMES * 10);
});
