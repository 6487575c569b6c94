/** What *Instellingen* needs from the edge: everything on the device in one file, back from it, or gone. */
import type { GameEvent } from '../rules/events';
import type { Read, StorageProblem } from './ports';

/** All there is on this device, as the text of one file. */
export interface BackUp {
  readonly text: string;
  readonly sessions: number;
  /** Sessions that are damaged from their first record on: nothing of them could go along. */
  readonly unreadable: number;
}

/**
 * Why a file can't be put back.
 * too-large: more than the app reads; other: no reserve copy of this app; damaged: a reserve copy, but not as it was
 * made; newer: made by a newer app.
 */
export type FileFault = 'too-large' | 'other' | 'damaged' | 'newer';

/** `session-open`: a session is open, here or in another tab; nothing may change under it. */
export type RestoreProblem = StorageProblem | 'session-open';

export type Restored = { readonly ok: true } | { readonly ok: false; readonly problem: RestoreProblem };

/** `merge`: what is here stays. `replace`: only what is in the file is here afterwards. */
export type HowToRestore = 'merge' | 'replace';

/** What a file holds, and what putting it back would do. Nothing was changed to find this out. */
export interface OpenedBackup {
  /** When it was made, in ms since 1970. */
  readonly made: number;
  readonly sessions: number;
  /** Of a merge: sessions that are not here yet. */
  readonly added: number;
  /** Sessions that go on further in the file than here. */
  readonly longer: number;
  /** Sessions that are here already, just so or further on. */
  readonly known: number;
  /** Sessions that went another way here: the one of the file is put beside it. */
  readonly beside: number;
  /** Sessions that are here now; a replacement takes them away. */
  readonly here: number;
  /** Decks of one's own in the file. */
  readonly ownDecks: number;
  restore(how: HowToRestore): Promise<Restored>;
}

/** What was found after everything was wiped: names of what is left, empty when nothing is. */
export interface Traces {
  /** Null where the browser does not tell which there are. */
  readonly databases: readonly string[] | null;
  readonly caches: readonly string[];
  readonly keys: readonly string[];
}

export type Wiped =
  | { readonly ok: true; readonly traces: Traces }
  | { readonly ok: false; readonly problem: RestoreProblem };

/** What was found of one session after it was wiped. */
export interface SessionTraces {
  /** Records in the database: its head, its events, what was being typed in it. */
  readonly records: number;
  /** Second copies; null where the browser keeps none. */
  readonly copies: number | null;
  /** Keys in the small stores. */
  readonly keys: number;
  /** Sessions that should be on the device by the count outside the database. */
  readonly counted: number;
  /** Sessions that are on the device. */
  readonly others: number;
}

/** What is kept of the sessions outside the database. */
export interface SecondCopy {
  readonly sessions: number;
  /** When the newest of them was last played, in ms since 1970. */
  readonly latest: number;
  /** Sessions that are not in the database, or less far. */
  readonly missing: number;
  /** All of it, as the text of a reserve copy. */
  file(): Promise<string>;
  /** Puts back what is missing. @param evenUnreadable a database that can't be read is taken away first */
  restore(evenUnreadable: boolean): Promise<Restored>;
}

/** A session as it lies in the page, of which not all could be stored. */
export interface UnstoredSession {
  readonly id: string;
  readonly events: readonly GameEvent[];
  /** What is being typed, by field. */
  readonly drafts: Readonly<Record<string, string>>;
  /** The words of its cards, where they are there. */
  readonly deck: { readonly hash: string; readonly deck: unknown } | null;
}

export interface Safe {
  /** No file larger than this (bytes) is read. */
  readonly largest: number;
  /** @param only the id of one session, with its deck and what is being typed in it; left out, everything */
  backUp(only?: string): Promise<Read<BackUp>>;
  /** A reserve copy of a session that can't be stored; it needs no database. */
  fileOf(session: UnstoredSession): Promise<string>;
  /** Reads a file and compares it with what is here; changes nothing. Never rejects. */
  open(text: string): Promise<OpenedBackup | { readonly fault: FileFault | StorageProblem }>;
  /** The second copy, or null when nothing of one can be read. Never rejects. */
  secondCopy(): Promise<SecondCopy | null>;
  /** Leaves what is lost for lost: the second copy goes. @param evenUnreadable and a database that can't be read */
  beginAnew(evenUnreadable: boolean): Promise<Restored>;
  /** Looks for what is left of a session, everywhere this app keeps things. */
  tracesOf(id: string): Promise<Read<SessionTraces>>;
  /** Wipes everything of this app on this device, then looks at what is left. */
  wipeAll(): Promise<Wiped>;
}
