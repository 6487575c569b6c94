/** Opening an example: it is stored like any session, once. */
import type { LoadedDeck } from '../decks/load';
import type { HouseDeckId } from '../decks/house';
import { replay } from '../rules/evolve';
import { outlineOf } from '../rules/outline';
import { logOf, type Recording } from '../rules/recording';
import { summarise } from '../rules/summary';
import { exampleId } from './example-ids';
import type { Saved, SessionStorage } from './ports';

const SAVED: Saved = { ok: true };

/** Stores the example, or leaves the one that is there as it is; takes it out of the bin if it lies there. */
export async function storeExample(
  storage: SessionStorage,
  deckId: HouseDeckId,
  recording: Recording,
  { deck, hash }: LoadedDeck,
): Promise<Saved> {
  const id = exampleId(deckId);
  const read = await storage.read(id);
  if (!read.ok) return read;
  if (read.value) return read.value.binnedAt === undefined ? SAVED : storage.takeFromBin(id);
  const events = logOf(recording, outlineOf(deck, hash));
  const session = replay(events);
  if (!session) return { ok: false, problem: 'unknown' };
  const summary = summarise(session.game);
  return storage.append({ id, after: 0, events, summary, usedDrafts: [], deck: { hash, deck } });
}
