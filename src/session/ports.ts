/** What the live session needs from the edge. `main.tsx` fills these in; tests fill in their own. */
import type { GameEvent } from '../rules/events';
import type { SessionSummary } from '../rules/summary';
import type { OwnDeck } from '../decks/own/types';
import type { Deck } from '../decks/types';

export type * from './carrier-port';
export type * from './safe-port';

/**
 * Why something could not be saved or read.
 * missing: no database here (private window, switched off); blocked: another tab holds an older version;
 * full: no room; conflict: the stored log is longer or shorter than expected (another tab wrote);
 * lost: the connection is gone; newer: the database was made by a newer app; unknown: anything else.
 */
export type StorageProblem = 'missing' | 'blocked' | 'full' | 'conflict' | 'lost' | 'newer' | 'unknown';

export type Saved = { readonly ok: true } | { readonly ok: false; readonly problem: StorageProblem };

/** A session as a list shows it. */
export interface SessionEntry {
  readonly id: string;
  readonly summary: SessionSummary;
  /** Time of the last event, in ms since 1970. */
  readonly updatedAt: number;
  /** Number of events in its log. */
  readonly count: number;
}

/** A session in the bin. */
export interface BinnedEntry {
  readonly id: string;
  /** Null when its head is damaged. */
  readonly summary: SessionSummary | null;
  /** In ms since 1970. */
  readonly binnedAt: number;
}

export interface Listed {
  /** The one last played first. */
  readonly sessions: readonly SessionEntry[];
  /** Sessions of which the list can tell nothing, by id: their head is damaged. */
  readonly damaged: readonly string[];
  /** The one thrown away last first. */
  readonly bin: readonly BinnedEntry[];
}

/** `lost`: how many sessions should be here, while there are none or none can be read. */
export type Listing = Read<Listed> & { readonly lost?: number };

export interface StoredSession {
  readonly id: string;
  readonly events: readonly GameEvent[];
  /** True when the log is broken: `events` is then the part before the break, whose hashes hold. */
  readonly damaged: boolean;
  /** True when nothing is wrong with the rest: a newer app wrote it, and this one can't play it. */
  readonly newer?: boolean;
  /** Text that was being typed, by field. */
  readonly drafts: Readonly<Record<string, string>>;
  /** When it was put in the bin, in ms since 1970; only while it lies there. */
  readonly binnedAt?: number;
}

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: StorageProblem };

/** One action, to be stored whole or not at all. */
export interface Append {
  readonly id: string;
  /** Number of events that are stored already. */
  readonly after: number;
  readonly events: readonly GameEvent[];
  /** The session as it stands after these events. */
  readonly summary: SessionSummary;
  /** Drafts that this action used up; they go in the same transaction. */
  readonly usedDrafts: readonly string[];
  /** The deck on the table, with the first event; stored once under its hash. */
  readonly deck?: { readonly hash: string; readonly deck: Deck };
}

/** *Haal voorgoed weg*: an action that also takes texts out of what was stored before. */
export interface Redaction extends Omit<Append, 'usedDrafts'> {
  /** Events of this log, and what is left of their data; nothing else of them changes. */
  readonly blanked: readonly { readonly seq: number; readonly data: GameEvent['data'] }[];
}

export interface SessionStorage {
  /** Resolves after the transaction is complete on disk, never before. Never rejects. */
  append(action: Append): Promise<Saved>;
  /**
   * Like `append`, and in the same transaction the blanked texts go, with their salts and every draft of the session.
   * Done twice it is done once; a text that an unanswered append stored after all goes too.
   */
  redact(redaction: Redaction): Promise<Saved>;
  /** The session, or null when there is none under this id. */
  read(id: string): Promise<Read<StoredSession | null>>;
  /** All sessions. Those that were put in the bin before this moment (ms since 1970) are wiped first. */
  list(wipeBefore: number): Promise<Listing>;
  /** So many that were last played, as the list begins: soon there, however long the list is. */
  newest(most: number): Promise<Read<readonly SessionEntry[]>>;
  putInBin(id: string, at: number): Promise<Saved>;
  takeFromBin(id: string): Promise<Saved>;
  /** Takes a session that lies in the bin away for good: no event, draft or head is left. */
  wipe(id: string): Promise<Saved>;
  /** The deck with this hash as it was stored; not yet parsed. Null when there is none. */
  readDeck(hash: string): Promise<Read<unknown>>;
  /** All own decks as they were stored; not yet read. */
  ownDecks(): Promise<Read<readonly unknown[]>>;
  /**
   * Stores an own deck, or takes it away (null).
   * @param before when the one that is stored was changed, or null for none: another tab may have changed it since
   */
  saveOwnDeck(id: string, deck: OwnDeck | null, before: number | null): Promise<Saved>;
  saveDraft(id: string, field: string, text: string): Promise<Saved>;
  readDrafts(id: string): Promise<Read<Readonly<Record<string, string>>>>;
}

/** Time, identity and chance. */
export interface Surroundings {
  /** Ms since 1970. */
  now(): number;
  /** A new random id: 16 bytes as hexadecimal text. */
  newId(): string;
  /** Ends when the returned function is called. */
  later(run: () => void, ms: number): () => void;
}

/** What a tab does with a session that it holds, when another tab wants it. */
export interface Owner {
  /** Stores everything; true when it lets go. */
  asked(): Promise<boolean>;
  /** It was taken after no answer came: nothing may be written any more. */
  lost(): void;
}

export interface Hold {
  release(): void;
  /** Tells the tabs that read along that something was stored. */
  saved(): void;
}

/** The right to write a session: one tab at a time. */
export interface Holder {
  /** Without an owner it is not let go of before it is released. */
  hold(id: string, owner?: Owner): Promise<Hold | 'taken'>;
  /** Asks the tab that has it, and takes it when no answer comes. `kept`: that tab can't let go of it now. */
  takeOver(id: string, owner: Owner): Promise<Hold | 'kept'>;
  /** Calls back whenever the tab that plays has stored something, until the returned function is called. */
  follow(id: string, changed: () => void): () => void;
}
