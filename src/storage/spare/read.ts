/** The second copy, read back with the same suspicion as a file from outside. */
import type { BackupContent, BackupDeck, BackupSession } from '../backup/file';
import { readBackup, type AskedOfRules } from '../backup/read';
import type { StoredOwnDeck } from '../own-decks';
import { preferencesFrom } from '../preferences';
import type { Copies } from './copies';

export interface ReadCopies {
  readonly content: BackupContent;
  /** When the newest of them was last played, in ms since 1970; zero when there is none. */
  readonly latest: number;
}

/** All that can be read of it; a copy that is damaged is passed over. */
export async function readCopies(copies: Copies, rules: AskedOfRules): Promise<ReadCopies> {
  const sessions = new Map<string, BackupSession>();
  const decks = new Map<string, BackupDeck>();
  const ownDecks = new Map<string, StoredOwnDeck>();
  let latest = 0;
  for (const text of await copies.texts()) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time: a log takes memory while it is verified
    const read = await readBackup(text, rules);
    if (typeof read === 'string') continue;
    for (const deck of read.content.ownDecks) ownDecks.set(deck.id, deck);
    for (const deck of read.content.decks) decks.set(deck.hash, deck);
    for (const session of read.content.sessions) {
      latest = Math.max(latest, read.made);
      // A crash between a new copy and the removal of the older one leaves both.
      if ((sessions.get(session.id)?.events.length ?? 0) <= session.events.length)
        sessions.set(session.id, session);
    }
  }
  const content = {
    sessions: [...sessions.values()],
    decks: [...decks.values()],
    ownDecks: [...ownDecks.values()],
    drafts: [],
    favourites: [],
    preferences: preferencesFrom({}),
  };
  return { content, latest };
}
