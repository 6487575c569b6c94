import type { Edges } from '../../edges';
import { QUICK_FIELDS, readQuick, writeQuick } from './quick-state';

/**
 * Lays a chosen card on the table of *Meteen een kaart*. A talk that is going on keeps its sentences; a sentence that
 * was half written stays in its field, closed. False when this device stores nothing now.
 */
export async function layCard(
  { storage, surroundings }: Pick<Edges, 'storage' | 'surroundings'>,
  deck: string,
  card: string,
): Promise<boolean> {
  const talk = `quick:${deck}`;
  const at = surroundings.now();
  const stored = await storage.readDrafts(talk);
  const before = stored.ok ? readQuick(stored.value[QUICK_FIELDS.state], at) : null;
  const state = { seed: surroundings.newId(), turned: 0, session: before?.session ?? null, at, first: card };
  const laid = await storage.saveDraft(talk, QUICK_FIELDS.state, writeQuick(state));
  return laid.ok && (await storage.saveDraft(talk, QUICK_FIELDS.open, '')).ok;
}
