/** The second copy of what is stored, in Cache Storage: files of their own, which no damage to the database reaches. */
import { createQueue } from '../queue';
import { within } from '../deadline';

/** Bears the app's prefix, so that *Wis alles* takes it along; no precache, so that no worker cleans it up. */
export const COPIES = 'koerskaarten-shadow';

/** Nothing is ever asked of this address; a cache wants one for a key. */
const ADDRESS = 'https://shadow.invalid/';

/** Longest wait (ms) for the cache: an action may wait for a text to be gone from here. */
const ANSWER_WITHIN = 4_000;

/** One copy: of which thing, and of which moment of it. */
export interface CopyName {
  readonly kind: 'session' | 'deck' | 'own';
  readonly id: string;
  /** Length, hash and bin of a session; when an own deck was changed; empty for a deck that was played. */
  readonly mark: string;
}

export interface Copies {
  /** Runs pieces of work one after another, over all tabs: a copy is never put back behind a removal. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  names(): Promise<readonly CopyName[]>;
  /** How many sessions there is a copy of; asking leaves nothing behind. */
  sessions(): Promise<number>;
  /** Puts a copy there; only then the older ones of the same thing go. */
  put(name: CopyName, text: string): Promise<void>;
  /** Takes all copies of these sessions and own decks away. @throws when they are still there */
  remove(ids: readonly string[]): Promise<void>;
  texts(kind?: CopyName['kind']): Promise<readonly string[]>;
  clear(): Promise<void>;
}

type Locks = Pick<LockManager, 'request'> | undefined;

export function createCopies(caches: CacheStorage, locks: Locks): Copies {
  const inTurn = createQueue();
  // Where a browser forbids caches there is nothing that could be left in one.
  const open = (): Promise<Cache | null> => caches.open(COPIES).catch(() => null);
  const asked = <T>(work: () => Promise<T>): Promise<T> => within(work(), ANSWER_WITHIN, 'unknown');
  const keys = async (cache: Cache | null): Promise<{ request: Request; name: CopyName }[]> =>
    ((await cache?.keys()) ?? []).map((request) => ({ request, name: nameOf(request.url) }));
  const removeWhere = async (cache: Cache | null, goes: (name: CopyName) => boolean): Promise<void> => {
    const going = (await keys(cache)).filter(({ name }) => goes(name));
    await Promise.all(going.map(({ request }) => cache?.delete(request)));
  };
  return {
    alone<T>(work: () => Promise<T>) {
      if (!locks) return inTurn(work);
      // The library's type of `request` gives the promise of a promise.
      return locks.request(COPIES, work) as Promise<T>;
    },
    names: () => asked(async () => (await keys(await open())).map(({ name }) => name)),
    sessions: () =>
      asked(async () => {
        if (!(await caches.has(COPIES))) return 0;
        const names = (await keys(await open())).map(({ name }) => name);
        return new Set(names.filter(({ kind }) => kind === 'session').map(({ id }) => id)).size;
      }),
    put: (put, text) =>
      asked(async () => {
        const cache = await open();
        await cache?.put(addressOf(put), new Response(text));
        await removeWhere(
          cache,
          ({ kind, id, mark }) => kind === put.kind && id === put.id && mark !== put.mark,
        );
      }),
    remove: (ids) =>
      asked(async () => removeWhere(await open(), ({ kind, id }) => kind !== 'deck' && ids.includes(id))),
    texts: (only) =>
      asked(async () => {
        const cache = await open();
        const asks = (await keys(cache)).filter(({ name }) => only === undefined || name.kind === only);
        const found = await Promise.all(asks.map(({ request }) => cache?.match(request)));
        return Promise.all(found.flatMap((response) => (response ? [response.text()] : [])));
      }),
    clear: () => asked(async () => void (await caches.delete(COPIES).catch(() => false))),
  };
}

/** The copies of this browser, or null where it has no caches; merely touching them may throw. */
export function browserCopies(): Copies | null {
  try {
    return typeof caches === 'undefined' ? null : createCopies(caches, navigator.locks);
  } catch {
    return null;
  }
}

const addressOf = ({ kind, id, mark }: CopyName): string =>
  `${ADDRESS}${kind}/${encodeURIComponent(id)}?${encodeURIComponent(mark)}`;

function nameOf(url: string): CopyName {
  const { pathname, search } = new URL(url);
  const [, kind, id = ''] = pathname.split('/');
  return {
    kind: kind === 'deck' || kind === 'own' ? kind : 'session',
    id: decodeURIComponent(id),
    mark: decodeURIComponent(search.slice(1)),
  };
}
