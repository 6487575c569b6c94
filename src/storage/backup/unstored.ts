/** A session that can't be stored, as the content of a reserve copy: sealed in memory, on what is stored of it. */
import { canonicalJson } from '../../lib/canonical-json';
import { sha256Hex } from '../../lib/sha256';
import type { UnstoredSession } from '../../session/ports';
import { preferencesFrom } from '../preferences';
import { randomId } from '../random-id';
import { sameEvents } from '../same-events';
import { seal } from '../seal';
import type { SealedEvent } from '../sealed-event';
import type { BackupContent } from './file';

/** @param stored as far as its hashes hold; so that the file goes on with what is stored, and not beside it */
export async function unstoredContent(
  { id, events, drafts, deck }: UnstoredSession,
  stored: readonly SealedEvent[],
): Promise<BackupContent> {
  const apart = events.findIndex((event, at) => !stored[at] || !sameEvents([event], [stored[at]]));
  const common = stored.slice(0, apart < 0 ? events.length : apart);
  const last = common.at(-1);
  const position = { count: common.length, hash: last?.hash ?? '', device: last?.device ?? randomId() };
  // In place of a deck whose words are gone there may be one made of its codes.
  const words = deck && (await sha256Hex(canonicalJson(deck.deck))) === deck.hash ? [deck] : [];
  return {
    sessions: [
      {
        id,
        events: [...common, ...(await seal(events.slice(common.length), position))],
        missing: 0,
        binnedAt: null,
      },
    ],
    decks: words,
    ownDecks: [],
    drafts: Object.entries(drafts).map(([field, text]) => ({ id, field, text })),
    favourites: [],
    preferences: preferencesFrom({}),
  };
}
