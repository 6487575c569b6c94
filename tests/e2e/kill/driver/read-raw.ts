import type { Raw } from '../reports';

const NAME = 'koerskaarten';
const NOTHING: Raw = { events: [], sessions: [], drafts: [] };

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason')));
  });

/** All that the database holds, before the app has written anything. */
export async function readRaw(): Promise<Raw> {
  const databases = await indexedDB.databases();
  // Opening a database that is not there would make an empty one, which the app would then take for its own.
  if (!databases.some(({ name }) => name === NAME)) return NOTHING;
  const db = await settled(indexedDB.open(NAME));
  try {
    // A kill in the middle of the first opening.
    if (!db.objectStoreNames.contains('events')) return NOTHING;
    const tx = db.transaction(['events', 'sessions', 'drafts']);
    const pairs = async (name: string): Promise<[unknown, unknown][]> => {
      const store = tx.objectStore(name);
      const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
      return keys.map((key, index) => [key, values[index]]);
    };
    const [events, sessions, drafts] = await Promise.all(['events', 'sessions', 'drafts'].map(pairs));
    return { events: events ?? [], sessions: (sessions ?? []).map(([, head]) => head), drafts: drafts ?? [] };
  } finally {
    db.close();
  }
}
