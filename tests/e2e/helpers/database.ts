/** Looking into the browser's own storage, past the app. */
import type { Page } from 'playwright-core';

export interface StoredEvent {
  readonly key: readonly [string, number];
  readonly value: {
    readonly seq: number;
    readonly hash: string;
    readonly kind: string;
    readonly data: object;
  };
}

/** The stored events of all sessions, in the order of their keys. */
export function storedEvents(page: Page): Promise<StoredEvent[]> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('koerskaarten');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
    });
    const store = db.transaction('events').objectStore('events');
    const all = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)));
    const [keys, values] = await Promise.all([all(store.getAllKeys()), all(store.getAll())]);
    db.close();
    return values.map((value, index) => ({ key: keys[index], value }) as unknown as StoredEvent);
  });
}

/** Puts something into a store, as a damaged disk or a meddler would. */
export function meddle(
  page: Page,
  store: string,
  value: unknown,
  key?: readonly [string, number],
): Promise<void> {
  return page.evaluate(
    async ([name, put, at]) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('koerskaarten');
        opening.addEventListener('success', () => resolve(opening.result));
      });
      const tx = db.transaction(name, 'readwrite');
      if (at) tx.objectStore(name).put(put, at as unknown as IDBValidKey);
      else tx.objectStore(name).put(put);
      await new Promise((resolve) => tx.addEventListener('complete', resolve));
      db.close();
    },
    [store, value, key] as const,
  );
}

/** Takes everything out of a store. */
export function emptyStore(page: Page, store: string): Promise<void> {
  return page.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('koerskaarten');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const tx = db.transaction(name, 'readwrite');
    tx.objectStore(name).clear();
    await new Promise((resolve) => tx.addEventListener('complete', resolve));
    db.close();
  }, store);
}

/** All keys and records of all stores of all databases, as one text. */
export function everyRecord(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
      });
    const readOne = async (name: string): Promise<unknown[]> => {
      const db = await result(indexedDB.open(name));
      const stores = [...db.objectStoreNames].map((store) => db.transaction(store).objectStore(store));
      const records = await Promise.all(
        stores.map(async (store) => [
          store.name,
          await result(store.getAllKeys()),
          await result(store.getAll()),
        ]),
      );
      db.close();
      return [name, records];
    };
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    return JSON.stringify(await Promise.all(names.map(readOne)));
  });
}
