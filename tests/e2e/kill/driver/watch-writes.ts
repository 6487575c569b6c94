/** Watches every write from outside the app: the product itself has no hook for this. */
import { report } from './report';

/** Takes the place of what the app asks for, so that the test of power loss can be seen to fail. */
const DURABILITY = new URLSearchParams(location.search).get('durability') as IDBTransactionDurability | null;

/** The session and number, or field, in a key. */
const keyParts = (key: unknown): readonly unknown[] => (Array.isArray(key) ? key : []);

function textOf(value: unknown): string {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'text') : null;
  return typeof text === 'string' ? text : '';
}

/** Number of events per session that are complete on disk, since the page began. */
const complete = new Map<string, number>();

export const completeOf = (id: string): number => complete.get(id) ?? 0;

/** When a transaction that writes events first failed, since this was last asked; null when none did. */
export function firstFailure(): number | null {
  const at = failed;
  failed = null;
  return at;
}
let failed: number | null = null;

export function watchWrites(): void {
  const { transaction } = IDBDatabase.prototype;
  const { add, put } = IDBObjectStore.prototype;
  const added = new Map<IDBTransaction, unknown[]>();

  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const tx = transaction.call(this, stores, mode, DURABILITY ? { durability: DURABILITY } : options);
    if (mode === 'readwrite' && tx.objectStoreNames.contains('events')) {
      void report({ kind: 'begin', at: performance.timeOrigin + performance.now() });
      const keys: unknown[] = [];
      added.set(tx, keys);
      tx.addEventListener('abort', () => (failed ??= performance.now()));
      // Before the app can hear of it, or what it then shows would look too early.
      tx.addEventListener('complete', () => {
        for (const [id, seq] of keys.map(keyParts)) complete.set(String(id), Number(seq));
      });
    }
    return tx;
  };

  IDBObjectStore.prototype.add = function (value: unknown, key?: IDBValidKey) {
    const keys = added.get(this.transaction);
    if (keys && this.name === 'events') {
      // All events of an action are added at once; after that their number is known.
      if (keys.length === 0) queueMicrotask(() => reportAdds(keys));
      keys.push(key);
    }
    return add.call(this, value, key);
  };

  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
    const text = this.name === 'drafts' ? textOf(value) : '';
    if (text) this.transaction.addEventListener('complete', () => void report({ kind: 'kept', text }));
    return put.call(this, value, key);
  };
}

function reportAdds(keys: readonly unknown[]): void {
  const [id] = keyParts(keys[0]);
  const seqs = keys.map((key) => Number(keyParts(key)[1]));
  void report({ kind: 'adds', id: String(id), seqs });
}
