/** Files from outside: none throws, none reaches a prototype, none is taken for what it is not. */
import * as fc from '../../tools/fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/lib/canonical-json';
import { RULES_VERSION } from '../../../src/rules/events';
import { isOfNewerRules, summaryOf } from '../../../src/session/summary-of';
import { isSoundEvent } from '../../../src/storage/backup/event-data';
import { LARGEST_FILE } from '../../../src/storage/backup/file';
import { readBackup, type AskedOfRules, type ReadBackup } from '../../../src/storage/backup/read';
import { digestOf, hashOf } from '../../../src/storage/seal';
import { EVENT_VERSION, type SealedEvent } from '../../../src/storage/sealed-event';
import { gameEvent } from '../../../src/storage/upcasts';
import '../support/fresh';
import { dump } from '../support/raw';
import { changed, type Json } from './change-file';
import { logOf, testDevice } from './devices';

/** `npm run test:engines` asks for many. */
const TRIES = Number(process.env['IMPORTS'] ?? 500);

const rules: AskedOfRules = { plays: (events) => summaryOf(events) !== null, isNewer: isOfNewerRules };
const read = (text: string): ReturnType<typeof readBackup> => readBackup(text, rules);

let good = '';
let content: unknown;

beforeAll(async () => {
  const device = testDevice();
  await device.play('a'.repeat(32), logOf(21).slice(0, 14));
  await device.play('b'.repeat(32), logOf(22).slice(0, 9));
  await device.storage.saveDraft('new', 'subject', 'Nog niets');
  device.hearts.push('wat/W-OP-A1');
  good = await device.file();
  content = (JSON.parse(good) as Json)['content'];
});

const forged = (change: (content: Json) => void): Promise<string> => changed(good, change);
const inFile = (change: (file: Json) => void): string => {
  const file = JSON.parse(good) as Json;
  change(file);
  return JSON.stringify(file);
};

describe('a file that is refused', () => {
  const cases: [string, string, () => string | Promise<string>][] = [
    ['no JSON', 'other', () => 'Lieve mensen'],
    ['half of a copy', 'other', () => good.slice(0, -200)],
    ['something else in JSON', 'other', () => '{"schema":1,"cards":[]}'],
    ['a list', 'other', () => '[1]'],
    ['nothing', 'other', () => ''],
    ['one session as a file', 'other', () => '{"app":"koerskaarten","schema":1,"session":"x","events":[]}'],
    ['deep nesting', 'other', () => '['.repeat(100_000)],
    ['too much', 'too-large', () => ' '.repeat(LARGEST_FILE + 1)],
    ['a newer app', 'newer', () => inFile((file) => (file['schema'] = 2))],
    ['no moment', 'damaged', () => inFile((file) => (file['made'] = 'gisteren'))],
    ['a changed moment', 'damaged', () => inFile((file) => (file['made'] = 1))],
    ['a wrong sum', 'damaged', () => inFile((file) => (file['checksum'] = '0'.repeat(64)))],
    ['no content', 'damaged', () => inFile((file) => delete file['content'])],
    ['a changed letter', 'damaged', () => good.replace('Nog niets', 'Nog iets')],
    ['no list of sessions', 'damaged', () => forged((inner) => (inner['sessions'] = {}))],
    [
      'the same session twice',
      'damaged',
      () => forged((inner) => ((inner['sessions'] as unknown[])[1] = (inner['sessions'] as unknown[])[0])),
    ],
    [
      'a way out of the folder',
      'damaged',
      () =>
        forged(
          (inner) =>
            ((inner['sessions'] as Json[])[0] = { ...(inner['sessions'] as Json[])[0], id: '../../x' }),
        ),
    ],
    [
      'a session without events',
      'damaged',
      () =>
        forged(
          (inner) => ((inner['sessions'] as Json[])[0] = { ...(inner['sessions'] as Json[])[0], events: [] }),
        ),
    ],
    [
      'an event out of the chain',
      'damaged',
      () => forged((inner) => void (inner['sessions'] as { events: unknown[] }[])[0]?.events.splice(3, 1)),
    ],
    [
      'a deck under another name',
      'damaged',
      () => forged((inner) => (inner['decks'] = [{ hash: 'f'.repeat(64), deck: {} }])),
    ],
    ['a heart that is a script', 'damaged', () => forged((inner) => (inner['favourites'] = ['<script>']))],
    [
      'a draft without end',
      'damaged',
      () => forged((inner) => (inner['drafts'] = [{ id: 'new', field: 'x', text: 'x'.repeat(20_000) }])),
    ],
  ];

  it.each(cases)('%s is %s, and nothing changes', async (_what, fault, make) => {
    const device = testDevice();
    await device.play('a'.repeat(32), logOf(21).slice(0, 3));
    const before = await dump();
    expect(await device.safe.open(await make())).toEqual({ fault });
    expect(await dump()).toEqual(before);
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'a member named %s is damaged, at any depth',
    async (name) => {
      const planted = `{"${name}":{"polluted":true},`;
      for (const place of ['"content":{', '"preferences":{', '"data":{']) {
        const raw = good.replace(place, `${place.slice(0, -1)}${planted}`);
        const file = JSON.parse(raw) as Json;
        // oxlint-disable-next-line no-await-in-loop -- one file after the other
        const text = raw.replace(String(file['checksum']), await sumOfRaw(file));
        // oxlint-disable-next-line no-await-in-loop -- one file after the other
        expect(await read(text)).toBe('damaged');
      }
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );
});

it.each([{ v: EVENT_VERSION + 1 }, { kind: 'danced' }])(
  'a session that a newer app went on with, %j, is newer: nothing in it is damaged',
  async (change) => {
    const session = (content as { sessions: { events: SealedEvent[] }[] }).sessions[0];
    const last = { ...session?.events.at(-1), ...change } as SealedEvent;
    const hash = await hashOf(last);
    const text = await forged((inner) => {
      const [first] = inner['sessions'] as { events: SealedEvent[] }[];
      first?.events.splice(-1, 1, { ...last, hash });
    });
    expect(await read(text)).toBe('newer');
  },
);

it('a session of newer rules is newer, also when its events hold what this app does not know', async () => {
  const [first, ...rest] = logOf(21).slice(0, 5);
  if (first?.kind !== 'session-started') throw new Error('no first event');
  const later = { ...first, data: { ...first.data, rules: RULES_VERSION + 1, weather: 'rain' } };
  const device = testDevice('koerskaarten-nieuwer');
  await device.play('c'.repeat(32), [later, ...rest]);
  expect(await read(await device.file())).toBe('newer');
});

async function sumOfRaw(file: Json): Promise<string> {
  const { sumOf } = await import('../../../src/storage/backup/file');
  return sumOf(file['made'], file['content']);
}

it('a mark that an editor put in front does not matter', async () => {
  expect(await read(`\uFEFF${good}`)).toMatchObject({ content: { sessions: [{}, {}] } });
});

/** Where in a value something is changed: by chance, from the outside in. */
type Change = {
  readonly steps: readonly number[];
  readonly how: 'put' | 'drop' | 'double' | 'swap';
  readonly value: unknown;
};

const NASTY = [
  '',
  '__proto__',
  '\u202Eabc',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\uD800',
  'x'.repeat(3000),
];
const change: fc.Arbitrary<Change> = fc.record({
  steps: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
  how: fc.constantFrom('put', 'drop', 'double', 'swap'),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(...NASTY),
    fc.constantFrom(-1, 0, 1e300, null, true),
  ),
});

function mutate(value: unknown, { steps, how, value: put }: Change, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return put;
  const names = Object.keys(value);
  const name = names[(steps[depth] ?? 0) % Math.max(names.length, 1)];
  if (name === undefined) return put;
  const entries = Object.entries(value);
  const inner = Object.fromEntries(entries)[name];
  if (depth < steps.length - 1 && typeof inner === 'object' && inner !== null) {
    return rebuilt(
      value,
      entries.map(([key, member]) => [
        key,
        key === name ? mutate(member, { steps, how, value: put }, depth + 1) : member,
      ]),
    );
  }
  if (how === 'drop')
    return rebuilt(
      value,
      entries.filter(([key]) => key !== name),
    );
  if (how === 'double' && Array.isArray(value)) return [...value, inner];
  if (how === 'swap' && Array.isArray(value)) return [...value].reverse();
  return rebuilt(
    value,
    entries.map(([key, member]) => [key, key === name ? put : member]),
  );
}

const rebuilt = (value: object, entries: [string, unknown][]): unknown =>
  Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);

/** Makes the chain of every session right again, as far as there is one. */
async function resealed(inner: unknown): Promise<unknown> {
  const sessions = (inner as Json | null)?.['sessions'];
  if (!Array.isArray(sessions)) return inner;
  for (const session of sessions as Json[]) {
    const events = session?.['events'];
    if (!Array.isArray(events)) continue;
    let prev = '';
    for (const [nth, event] of (events as (SealedEvent | null)[]).entries()) {
      if (typeof event !== 'object' || event === null) continue;
      const salt = typeof event.salt === 'string' ? event.salt : 'zout';
      try {
        // oxlint-disable-next-line no-await-in-loop -- each hash needs the one before it
        const next = { ...event, seq: nth + 1, prev, salt, digest: await digestOf(salt, event.data) };
        // oxlint-disable-next-line no-await-in-loop -- each hash needs the one before it
        events[nth] = { ...next, hash: await hashOf(next) };
        prev = (events[nth] as SealedEvent).hash;
      } catch {
        // What can't be hashed stays as it is.
      }
    }
  }
  return inner;
}

/** What is wrong with something that was taken for a reserve copy. */
function wrongWith({ content: taken }: ReadBackup): string[] {
  const wrong: string[] = [];
  for (const { id, events } of taken.sessions) {
    const game = events.map((event) => gameEvent(event));
    if (game.some((event) => event === null || !isSoundEvent(event))) wrong.push(`${id}: an unsound event`);
    if (!summaryOf(game.filter((event) => event !== null))) wrong.push(`${id}: no game`);
  }
  const look = (value: unknown, where: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype)
      wrong.push(`${where}: a prototype`);
    for (const [name, member] of Object.entries(value)) look(member, `${where}.${name}`);
  };
  look(taken, 'content');
  return wrong;
}

it(`${TRIES} changed files: none throws, none is taken for what it is not`, async () => {
  const own = Object.getOwnPropertyNames(Object.prototype).length;
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('text', 'content', 'summed', 'sealed'),
      fc.nat(),
      async (changes, forger, place) => {
        let text = '';
        if (forger === 'text') {
          const at = place % good.length;
          text = good.slice(0, at) + JSON.stringify(changes[0]?.value) + good.slice(at + (place % 7));
        } else {
          let inner = changes.reduce<unknown>((value, one) => mutate(value, one), structuredClone(content));
          if (forger === 'sealed') inner = await resealed(inner);
          const file = { ...(JSON.parse(good) as Json), content: inner };
          text = JSON.stringify(forger === 'content' ? file : { ...file, checksum: await sumOfRaw(file) });
        }
        const result = await read(text);
        if (typeof result === 'string') return;
        taken += 1;
        expect(wrongWith(result)).toEqual([]);
        const plain = forger === 'text' || forger === 'content';
        // Whoever can't make the sum right gets nothing in but what we wrote.
        const came = plain ? (JSON.parse(text) as Json)['content'] : content;
        expect(canonicalJson(came)).toBe(canonicalJson(content));
      },
    ),
    { numRuns: TRIES },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(own);
  // Some changes do no harm: another size of the letters, say.
  expect(taken).toBeGreaterThan(0);
}, 600_000);
