import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import * as commits from '../../src/storage/commit';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import { DATABASE_NAME, DATABASE_VERSION } from '../../src/storage/schema';
import './support/fresh';
import { dump, makeNewer } from './support/raw';
import { STARTED, action, kern } from './support/samples';

// Lets a test stand in for the one writer; unless it does, the real one runs.
vi.mock('../../src/storage/commit', async (original) => {
  const real = await original<typeof commits>();
  return { ...real, commit: vi.fn<typeof real.commit>(real.commit) };
});

/** Keeps a hold of every connection that is opened. */
function watchConnections(): IDBDatabase[] {
  const connections: IDBDatabase[] = [];
  const { open } = IDBFactory.prototype;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...parameters) {
    const request = open.apply(this, parameters);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  });
  return connections;
}

const cut = (connection: IDBDatabase | undefined): void =>
  forceCloseDatabase(connection as unknown as Parameters<typeof forceCloseDatabase>[0]);

/** What every method answers, with the append first. */
async function answers(): Promise<unknown[]> {
  const storage = createIndexedDbStorage({ openWithin: 50 });
  return [
    await storage.append(action('a', 0, [STARTED])),
    await storage.saveDraft('a', 'kern', 'Wij'),
    await storage.read('a'),
    await storage.list(0),
    await storage.readDeck('f'),
    await storage.readDrafts('a'),
  ];
}

describe('without a database every method says so, and none rejects', () => {
  const missing = Array.from({ length: 6 }, () => ({ ok: false, problem: 'missing' }));

  it.each([undefined, null])('indexedDB is %s', async (value) => {
    vi.stubGlobal('indexedDB', value);
    expect(await answers()).toEqual(missing);
  });

  it('touching indexedDB is forbidden', async () => {
    const there = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB') ?? {};
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    expect(await answers()).toEqual(missing);
    Object.defineProperty(globalThis, 'indexedDB', there);
  });

  it.each(['SecurityError', 'NotAllowedError', 'InvalidStateError'])('opening throws %s', async (name) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(await answers()).toEqual(missing);
  });
});

describe('a full disk, as Chromium was seen to tell it', () => {
  const CLOSING =
    'Connection is closing because of: IO error: .../indexeddb.leveldb/000003.log: FILE_ERROR_NO_SPACE';
  const refuse = (): { mockRestore(): void } =>
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    });

  it('is full and not a lost connection, also while the database then refuses to open, until it opens again', async () => {
    const connections = watchConnections();
    vi.mocked(commits.commit).mockImplementationOnce(() => {
      cut(connections[0]);
      return Promise.reject(new DOMException(CLOSING, 'UnknownError'));
    });
    const storage = createIndexedDbStorage();
    const full = { ok: false, problem: 'full' };
    expect(await storage.append(action('a', 0, [STARTED]))).toEqual(full);
    const refusing = refuse();
    expect(await storage.append(action('a', 0, [STARTED]))).toEqual(full);
    expect(await storage.append(action('a', 0, [STARTED]))).toEqual(full);
    refusing.mockRestore();
    expect(await storage.append(action('a', 0, [STARTED]))).toEqual({ ok: true });
  });

  it('is a lost connection when it went without a reason and does not open again', async () => {
    const connections = watchConnections();
    vi.mocked(commits.commit).mockImplementationOnce(() => {
      cut(connections[0]);
      refuse();
      return Promise.reject(new DOMException('', 'AbortError'));
    });
    expect(await createIndexedDbStorage().append(action('a', 0, [STARTED]))).toEqual({
      ok: false,
      problem: 'lost',
    });
  });

  it('is a lost connection when the browser tells so a moment after what was at work ended', async () => {
    const connections = watchConnections();
    vi.mocked(commits.commit).mockImplementationOnce(() => {
      setTimeout(() => cut(connections[0]), 20);
      return Promise.reject(new DOMException('', 'AbortError'));
    });
    expect(await createIndexedDbStorage().append(action('a', 0, [STARTED]))).toEqual({ ok: true });
  });

  it('is unknown to a page that never had it open; nothing says then that the browser keeps nothing', async () => {
    refuse();
    expect(await createIndexedDbStorage().list(0)).toEqual({ ok: false, problem: 'unknown' });
  });
});

it('says blocked when the database does not open in time', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => Reflect.construct(IDBOpenDBRequest, []));
  const storage = createIndexedDbStorage({ openWithin: 20 });
  expect(await storage.list(0)).toEqual({ ok: false, problem: 'blocked' });
});

it('meets the database of a newer app, says so, and leaves every byte alone', async () => {
  await createIndexedDbStorage().append(action('a', 0, [STARTED]));
  await makeNewer(DATABASE_VERSION + 1);
  const before = await dump();
  expect(await answers()).toEqual(Array.from({ length: 6 }, () => ({ ok: false, problem: 'newer' })));
  expect(await dump()).toEqual(before);
});

it('an old tab makes way for an upgrade, and is then told that the app is newer', async () => {
  const old = createIndexedDbStorage();
  await old.append(action('a', 0, [STARTED]));
  const blocked = vi.fn<() => void>();
  (await openDB(DATABASE_NAME, DATABASE_VERSION + 1, { blocked })).close();
  expect(blocked).not.toHaveBeenCalled();
  expect(await old.append(action('a', 1, [kern(1)]))).toEqual({ ok: false, problem: 'newer' });
});

describe('a lost connection', () => {
  it('is opened again, and the action is saved as if nothing happened', async () => {
    const connections = watchConnections();
    const storage = createIndexedDbStorage();
    await storage.append(action('a', 0, [STARTED]));
    cut(connections[0]);
    expect(await storage.append(action('a', 1, [kern(1)]))).toEqual({ ok: true });
    expect(connections).toHaveLength(2);
    expect(await storage.read('a')).toMatchObject({ value: { events: [STARTED, kern(1)], damaged: false } });
  });

  it('is opened again when it went without a word', async () => {
    const connections = watchConnections();
    const storage = createIndexedDbStorage();
    await storage.append(action('a', 0, [STARTED]));
    connections[0]?.close();
    expect(await storage.append(action('a', 1, [kern(1)]))).toEqual({ ok: true });
    expect(connections).toHaveLength(2);
  });

  it.each([
    ['InvalidStateError', 'The database connection is closing.'],
    ['UnknownError', 'Connection to Indexed Database server lost. Refresh the page to try again'],
  ])('that stays lost (%s) is tried once more, then told', async (name, message) => {
    const connections = watchConnections();
    const storage = createIndexedDbStorage();
    await storage.append(action('a', 0, [STARTED]));
    let tries = 0;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      tries++;
      throw new DOMException(message, name);
    });
    expect(await storage.append(action('a', 1, [kern(1)]))).toEqual({ ok: false, problem: 'lost' });
    expect(connections).toHaveLength(2);
    expect(tries).toBe(2);
  });

  it('does not double an action that reached the disk before its answer was lost', async () => {
    const connections = watchConnections();
    const { commit } = await vi.importActual<typeof commits>('../../src/storage/commit');
    vi.mocked(commits.commit).mockImplementationOnce(async (...parameters) => {
      await commit(...parameters);
      cut(connections[0]);
      throw new DOMException('', 'AbortError');
    });
    const storage = createIndexedDbStorage();
    expect(await storage.append(action('a', 0, [STARTED, kern(1)]))).toEqual({ ok: true });
    expect(connections).toHaveLength(2);
    expect(await storage.read('a')).toMatchObject({ value: { events: [STARTED, kern(1)], damaged: false } });
  });

  it('that never answers is given up in time, and the next action is not stuck behind it', async () => {
    const never = () => new Promise<never>(() => undefined);
    vi.mocked(commits.commit).mockImplementationOnce(never).mockImplementationOnce(never);
    const storage = createIndexedDbStorage({ workWithin: 20 });
    const stuck = storage.append(action('a', 0, [STARTED]));
    const next = storage.append(action('a', 0, [STARTED]));
    expect(await stuck).toEqual({ ok: false, problem: 'lost' });
    expect(await next).toEqual({ ok: true });
  });
});

it('closes the connections it gives up, so that an upgrade never waits for them', async () => {
  const connections = watchConnections();
  vi.mocked(commits.commit).mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  const storage = createIndexedDbStorage();
  expect(await storage.append(action('a', 0, [STARTED]))).toEqual({ ok: false, problem: 'full' });
  expect(await storage.append(action('a', 0, [STARTED]))).toEqual({ ok: true });
  expect(connections).toHaveLength(2);
  expect(() => connections[0]?.transaction('events')).toThrow(DOMException);
});
