/** A page beside the app: tells what is in the database, plants what the test asks for, and goes on to the app. */
import { openDB } from 'idb';
import { DATABASE_NAME } from '../../../../src/storage/schema';
import { dump, makeNewer, restore, type Dump } from '../../../storage/support/raw';
import type { Whole } from '../reports';
import { report } from './report';

export interface Order {
  readonly version: number;
  readonly stores: Dump;
  /** A version that no app of today knows, or null. */
  readonly raisedTo: number | null;
  /** More heads, so that bringing it to another version takes a while. */
  readonly heads: number;
  /** Where to go when it stands. */
  readonly goTo: string;
}

async function whole(): Promise<Whole | null> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === DATABASE_NAME)) return null;
  const db = await openDB(DATABASE_NAME);
  const { version, objectStoreNames } = db;
  const has = objectStoreNames.contains('sessions');
  const indexes = has ? [...db.transaction('sessions').store.indexNames] : [];
  db.close();
  return { version, indexes, stores: await dump() };
}

async function addHeads(count: number, [, like]: readonly [unknown, unknown]): Promise<void> {
  const db = await openDB(DATABASE_NAME);
  const tx = db.transaction('sessions', 'readwrite', { durability: 'strict' });
  for (let nth = 0; nth < count; nth++) void tx.store.put(Object.assign({}, like, { id: `head-${nth}` }));
  await tx.done;
  db.close();
}

async function plant(): Promise<void> {
  await report({ kind: 'whole', whole: await whole() });
  const answer = await fetch('order', { method: 'POST' });
  const order = (await answer.json()) as Order | null;
  if (!order) return;
  await new Promise((resolve, reject) => {
    const gone = indexedDB.deleteDatabase(DATABASE_NAME);
    gone.addEventListener('success', resolve);
    gone.addEventListener('error', reject);
  });
  await restore(order.version, order.stores);
  const [head] = order.stores.sessions;
  if (head) await addHeads(order.heads, head);
  if (order.raisedTo !== null) await makeNewer(order.raisedTo);
  location.replace(order.goTo);
}

plant().catch((error: unknown) => report({ kind: 'stuck', where: `planting: ${String(error)}` }));
