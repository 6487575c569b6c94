/** Functions that run in the page: a bare store, and the app's own. */

export interface Stored {
  readonly store: string;
  readonly values: readonly unknown[];
  /** Where the store has no key of its own. */
  readonly keys?: readonly (readonly [string, number])[];
}

/** Puts records into the app's database, as they are. */
export async function putAll(all: readonly Stored[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('koerskaarten');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
  });
  const tx = db.transaction(
    all.map(({ store }) => store),
    'readwrite',
  );
  for (const { store, values, keys } of all) {
    values.forEach((value, index) => {
      const key = keys?.[index];
      tx.objectStore(store).put(value, key && [...key]);
    });
  }
  await new Promise((resolve, reject) => {
    tx.addEventListener('complete', resolve);
    tx.addEventListener('abort', () => reject(tx.error ?? new Error('not stored')));
  });
  db.close();
}

/** One strict transaction for each list of values, and nothing else: how long (ms) this disk takes. */
export async function bareputs(values: readonly (readonly unknown[])[]): Promise<number[]> {
  const opening = indexedDB.open('bare', 1);
  opening.addEventListener('upgradeneeded', () =>
    opening.result.createObjectStore('all', { autoIncrement: true }),
  );
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
  });
  const times: number[] = [];
  for (const one of values) {
    const start = performance.now();
    const tx = db.transaction('all', 'readwrite', { durability: 'strict' });
    for (const value of one) tx.objectStore('all').put(value);
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as taps come
    await new Promise((resolve) => tx.addEventListener('complete', resolve));
    times.push(performance.now() - start);
  }
  db.close();
  return times;
}
