import { readFile, readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Listed, SessionEntry, StoredSession } from '../../src/session/ports';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import { DATABASE_VERSION, MIGRATIONS } from '../../src/storage/schema';
import { EVENT_VERSION, type SealedEvent } from '../../src/storage/sealed-event';
import { UPCASTS, gameEvent, type BareEvent, type Upcast } from '../../src/storage/upcasts';
import './support/fresh';
import { dump, restore, type Dump } from './support/raw';

const FIXTURES = new URL('../fixtures/storage/', import.meta.url);

/** A database as an app with that schema left it, and what every later app must read from it. */
interface SchemaFixture {
  readonly version: number;
  readonly stores: Dump;
  readonly expected: {
    /** Schema 1 knew no bin. */
    readonly list: Listed | readonly SessionEntry[];
    readonly sessions: readonly StoredSession[];
    /** None before schema 3. */
    readonly ownDecks?: readonly unknown[];
  };
}

interface UpcastFixture {
  readonly before: BareEvent;
  readonly after: BareEvent;
}

const names = await readdir(FIXTURES);
const fixture = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(name, FIXTURES), 'utf8'));

/** What has no fixture, of a list of versions. */
const without = (kind: string, versions: readonly number[]): string[] =>
  versions.map((version) => `${kind}-${version}.json`).filter((name) => !names.includes(name));

it('every schema that was ever released has its fixture', () => {
  expect(
    without(
      'schema',
      MIGRATIONS.map(({ version }) => version),
    ),
  ).toEqual([]);
});

it('the check above sees a migration that came without a fixture', () => {
  expect(without('schema', [DATABASE_VERSION, DATABASE_VERSION + 1])).toEqual([
    `schema-${DATABASE_VERSION + 1}.json`,
  ]);
});

it('migrations count up from 1 without a gap', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

it.each(MIGRATIONS.map(({ version }) => version))(
  'a database of schema %i opens with all it held',
  async (version) => {
    const { stores, expected } = (await fixture(`schema-${version}.json`)) as SchemaFixture;
    await restore(version, stores);
    const storage = createIndexedDbStorage();
    const list =
      'sessions' in expected.list ? expected.list : { sessions: expected.list, damaged: [], bin: [] };
    expect(await storage.list(0)).toEqual({ ok: true, value: list });
    for (const session of expected.sessions)
      expect(await storage.read(session.id)).toEqual({ ok: true, value: session });
    for (const [hash, deck] of stores.decks)
      expect(await storage.readDeck(String(hash))).toEqual({ ok: true, value: deck });
    expect(await storage.ownDecks()).toEqual({ ok: true, value: expected.ownDecks ?? [] });
    const now = await dump();
    expect(now.events).toEqual(stores.events);
    expect(now.drafts).toEqual(stores.drafts);
  },
);

it('every upcast has its fixture, and they lead to the version of today', async () => {
  expect(UPCASTS.map(({ from }) => from)).toEqual(
    Array.from({ length: EVENT_VERSION - 1 }, (_, index) => index + 1),
  );
  expect(
    without(
      'upcast',
      UPCASTS.map(({ from }) => from),
    ),
  ).toEqual([]);
  for (const upcast of UPCASTS) {
    const { before, after } = (await fixture(`upcast-${upcast.from}.json`)) as UpcastFixture;
    expect(upcast.up(before)).toEqual(after);
  }
});

it('upcasts run from the version of the event up, in order', () => {
  const say = (word: string): Upcast => ({
    from: Number(word),
    up: (event) => ({ ...event, data: { text: `${(event.data as { text: string }).text}${word}` } }),
  });
  const event = {
    v: 1,
    kind: 'kern-recorded',
    at: 1,
    seat: null,
    data: { text: '' },
  } as unknown as SealedEvent;
  expect(gameEvent(event, [say('1'), say('2')])?.data).toEqual({ text: '12' });
  expect(gameEvent(event, [say('0'), say('1')])?.data).toEqual({ text: '1' });
});
