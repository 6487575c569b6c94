/** Watches every write from outside the app: the product itself has no hook for this. */
import { report } from './report';

const isText = (value: unknown): value is string => typeof value === 'string';

/** The session and number, or field, in a key. */
const keyParts = (key: unknown): readonly unknown[] => (Array.isArray(key) ? key : []);

function textOf(value: unknown): string {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'text') : null;
  return isText(text) ? text : '';
}

export function watchWrites(): void {
  const { transaction } = IDBDatabase.prototype;
  const { add, put } = IDBObjectStore.prototype;
  const added = new Map<IDBTransaction, unknown[]>();

  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const tx = transaction.call(this, stores, mode, options);
    if (mode === 'readwrite' && tx.objectStoreNames.contains('events'))
      void report({ kind: 'begin', at: performance.timeOrigin + performance.now() });
    return tx;
  };

  IDBObjectStore.prototype.add = function (value: unknown, key?: IDBValidKey) {
    const tx = this.transaction;
    if (this.name === 'events') {
      const keys = added.get(tx) ?? [];
      // All events of an action are added at once; after that their number is known.
      if (keys.length === 0) queueMicrotask(() => reportAdds(keys));
      keys.push(key);
      added.set(tx, keys);
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
  void report({ kind: 'adds', id: isText(id) ? id : '', seqs });
}
