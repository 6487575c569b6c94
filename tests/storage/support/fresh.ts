/** A fresh database for each test, and a watch on how every transaction was opened. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';

export interface OpenedTransaction {
  readonly stores: readonly string[];
  readonly mode: IDBTransactionMode;
  readonly durability: string;
}

/** Every transaction since the test began. */
export const opened: OpenedTransaction[] = [];

const { transaction } = IDBDatabase.prototype;

beforeEach(() => {
  opened.length = 0;
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    stores,
    mode = 'readonly',
    options = {},
  ) {
    opened.push({ stores: [stores].flat().map(String), mode, durability: options.durability ?? 'default' });
    return transaction.call(this, stores, mode, options);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  // Relaxed durability loses whole databases on a power cut, and no other test here can see it.
  const relaxed = opened.find(({ mode, durability }) => mode === 'readwrite' && durability !== 'strict');
  if (relaxed) throw new Error(`Written without strict durability: ${relaxed.stores.join(', ')}`);
});
