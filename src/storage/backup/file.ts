/** The form of a reserve copy: one JSON file with everything, its version, and a sum over its content. */
import { canonicalJson } from '../../lib/canonical-json';
import { sha256Hex } from '../../lib/sha256';
import type { Preferences } from '../preferences';
import type { StoredOwnDeck } from '../own-decks';
import type { SealedEvent } from '../sealed-event';

export const APP = 'koerskaarten';
export const KIND = 'reservekopie';
/** Raised when the form changes; a file with a higher number is left alone. */
export const FILE_SCHEMA = 1;
/** Bytes. Some hundreds of long sessions; a larger file would not fit in the memory of a tablet. */
export const LARGEST_FILE = 50_000_000;
/** Our files nest eight deep. */
export const DEEPEST_FILE = 32;

export interface BackupSession {
  readonly id: string;
  /** Sealed as they are stored, so that the chain can be held against itself. */
  readonly events: readonly SealedEvent[];
  /** Events that were lost to damage before the copy was made. */
  readonly missing: number;
  /** When it was put in the bin, or null. */
  readonly binnedAt: number | null;
}

export interface BackupDeck {
  readonly hash: string;
  readonly deck: unknown;
}

export interface BackupDraft {
  readonly id: string;
  readonly field: string;
  readonly text: string;
}

export interface BackupContent {
  readonly sessions: readonly BackupSession[];
  readonly decks: readonly BackupDeck[];
  /** A copy made before there were any has none. */
  readonly ownDecks: readonly StoredOwnDeck[];
  readonly drafts: readonly BackupDraft[];
  readonly favourites: readonly string[];
  readonly preferences: Preferences;
}

/** The text of the file. */
export async function writeFile(content: BackupContent, made: number): Promise<string> {
  const checksum = await sumOf(made, content);
  return JSON.stringify({ app: APP, kind: KIND, schema: FILE_SCHEMA, made, checksum, content });
}

/** Over the content and when it was made. */
export function sumOf(made: unknown, content: unknown): Promise<string> {
  return sha256Hex(canonicalJson({ made, content }));
}
