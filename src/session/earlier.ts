/** An earlier session, read to be looked at: nothing of it is opened, held or changed. */
import { replay } from '../rules/evolve';
import type { Game } from '../rules/game';
import type { SessionStorage } from './ports';

/** Gone from this device, in the bin, or there and not readable now. */
export type EarlierMissing = 'gone' | 'binned' | 'unreadable';

export type Earlier =
  | { readonly ok: true; readonly game: Game }
  | { readonly ok: false; readonly why: EarlierMissing };

/** The game of a session as it was stored. What was taken out of it for good is not in it. */
export async function readEarlier(storage: Pick<SessionStorage, 'read'>, id: string): Promise<Earlier> {
  const read = await storage.read(id);
  if (!read.ok) return { ok: false, why: 'unreadable' };
  if (!read.value) return { ok: false, why: 'gone' };
  if (read.value.binnedAt !== undefined) return { ok: false, why: 'binned' };
  const session = replay(read.value.events);
  return session ? { ok: true, game: session.game } : { ok: false, why: 'unreadable' };
}
