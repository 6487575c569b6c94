/** *Haal voorgoed weg*: texts leave the log that was stored; its hashes stay, so that the chain still holds. */
import type { Redaction } from '../session/ports';
import { commit, together } from './commit';
import { StorageFailure } from './failure';
import { draftsOf } from './keys';
import { increaseOf, lengthen, requireEnd } from './log-end';
import { STORES, type Database, type WriteTransaction } from './schema';
import { isSealedEvent } from './sealed-event';
import { isRecord } from './shapes';

/** One transaction: the texts with their salts, every draft of the session, the event that tells of it, the head. */
export async function redact(db: Database, redaction: Redaction): Promise<void> {
  const left = new Map(redaction.blanked.map(({ seq, data }) => [seq, data]));
  const increase = await increaseOf(db, redaction, (event) => {
    const data = isRecord(event) ? left.get(Number(event['seq'])) : undefined;
    return isRecord(event) && data ? { ...event, data } : event;
  });
  const { id } = redaction;
  const stored = redaction.blanked.filter(({ seq }) => seq <= increase.end.count);
  await commit(db, STORES, async (tx) => {
    await requireEnd(tx, id, increase.end);
    await together([
      ...stored.map(
        ({ seq, data }) =>
          () =>
            blank(tx, [id, seq], data),
      ),
      ...lengthen(tx, redaction, increase),
      () => tx.objectStore('drafts').delete(draftsOf(id)),
    ]);
  });
}

/** Without the salt nobody can try out which text the digest was of. */
async function blank(tx: WriteTransaction, key: [string, number], data: unknown): Promise<void> {
  const events = tx.objectStore('events');
  const event = await events.get(key);
  if (!isSealedEvent(event)) throw new StorageFailure('conflict');
  await events.put({ ...event, data, salt: null }, key);
}
