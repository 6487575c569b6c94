import type { Database, StoreName, WriteTransaction } from './schema';

/**
 * The only writer. Runs `write` in one transaction and resolves when that is complete on disk; on anything else it
 * rejects and nothing of it is kept. Hash and validate before: waiting for anything but requests ends a transaction.
 */
export async function commit(
  db: Database,
  stores: readonly StoreName[],
  write: (tx: WriteTransaction) => Promise<unknown>,
): Promise<void> {
  // Relaxed, the default, lost the whole database in every short session with a power cut.
  const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
  try {
    await write(tx);
    await tx.done;
  } catch (error) {
    throw await abort(tx, error);
  }
}

/** Makes all requests at once; one that throws at once fails like any other, and leaves none unwatched. */
export function together(requests: readonly (() => unknown)[]): Promise<unknown> {
  return Promise.all(requests.map(async (request) => request()));
}

/** What requests say when their transaction has ended, whatever ended it. */
const CUT_OFF = ['AbortError', 'InvalidStateError', 'TransactionInactiveError'];

/** Ends the transaction and gives the reason: its own where it has one, before that of a request. */
async function abort(tx: WriteTransaction, error: unknown): Promise<unknown> {
  try {
    tx.abort();
  } catch {
    // It had ended already.
  }
  const ended = await tx.done.then(
    () => error,
    (reason: unknown) => reason,
  );
  const cutOff = error instanceof DOMException && CUT_OFF.includes(error.name);
  return tx.error ?? (cutOff ? ended : error);
}
