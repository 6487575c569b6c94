/** A file from outside, read with suspicion: size, depth, version, sum, then every part into new objects. */
import { canonicalJson } from '../../lib/canonical-json';
import { isDeeperThan } from '../../lib/json-depth';
import { plainCopy } from '../../lib/plain-copy';
import { sha256Hex } from '../../lib/sha256';
import type { GameEvent } from '../../rules/events';
import type { FileFault } from '../../session/ports';
import { preferencesFrom } from '../preferences';
import { ownDeckOf, type StoredOwnDeck } from '../own-decks';
import { isCount, isNumber, isRecord, isText, orNull } from '../shapes';
import { soundPart } from '../verify';
import { isSoundEvent } from './event-data';
import {
  APP,
  DEEPEST_FILE,
  FILE_SCHEMA,
  KIND,
  LARGEST_FILE,
  sumOf,
  type BackupContent,
  type BackupDeck,
  type BackupDraft,
  type BackupSession,
} from './file';

const ID = /^[\w-]{1,64}$/u;
const FAVOURITE = /^[\w-]{1,64}\/[\w-]{1,64}$/u;
const LONGEST_DRAFT = 10_000;
const LONGEST_FIELD = 200;

export interface ReadBackup {
  readonly made: number;
  readonly content: BackupContent;
}

/** Says that a game can be made of a log, as the rules see it. */
export type Plays = (events: readonly GameEvent[]) => boolean;

/** What is asked of the rules, about a log as they see it. */
export interface AskedOfRules {
  readonly plays: Plays;
  /** Says that it was played by rules of a newer app; this one can't hold its events to anything. */
  isNewer(events: readonly GameEvent[]): boolean;
}

/** The content of a reserve copy, or why there is none to be had of this text. Never rejects. */
export async function readBackup(text: string, rules: AskedOfRules): Promise<ReadBackup | FileFault> {
  if (text.length > LARGEST_FILE) return 'too-large';
  if (isDeeperThan(text, DEEPEST_FILE)) return 'other';
  const file = parsed(text);
  if (!isRecord(file) || file['app'] !== APP || file['kind'] !== KIND || !isCount(file['schema']))
    return 'other';
  if (file['schema'] > FILE_SCHEMA) return 'newer';
  const { made, content, checksum } = file;
  try {
    if (!isNumber(made) || (await sumOf(made, content)) !== checksum) return 'damaged';
    return { made, content: await contentFrom(plainCopy(content), rules) };
  } catch (error) {
    return error instanceof NewerApp ? 'newer' : 'damaged';
  }
}

/** A session that is sound, with events that this app does not know. */
class NewerApp extends Error {}

function parsed(text: string): unknown {
  try {
    // Some editors put a mark in front.
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
}

/** @throws on the first thing that is not as we write it */
async function contentFrom(value: unknown, rules: AskedOfRules): Promise<BackupContent> {
  const content = recordOf(value);
  const sessions: BackupSession[] = [];
  for (const session of listIn(content, 'sessions')) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time: a log takes memory while it is verified
    sessions.push(await sessionFrom(session, rules));
  }
  requireThat(new Set(sessions.map(({ id }) => id)).size === sessions.length);
  return {
    sessions,
    decks: await Promise.all(listIn(content, 'decks').map(deckFrom)),
    ownDecks: content['ownDecks'] === undefined ? [] : listIn(content, 'ownDecks').map(ownDeckFrom),
    drafts: listIn(content, 'drafts').map(draftFrom),
    favourites: listIn(content, 'favourites').map((card) => matching(card, FAVOURITE)),
    preferences: preferencesFrom(recordOf(content['preferences'])),
  };
}

async function sessionFrom(value: unknown, rules: AskedOfRules): Promise<BackupSession> {
  const { id, events, missing, binnedAt } = recordOf(value);
  requireThat(Array.isArray(events) && isCount(missing) && orNull(isNumber)(binnedAt));
  const records = Array.isArray(events) ? events : [];
  const sound = await soundPart(records);
  requireThat(records.length > 0 && sound.sealed.length === records.length);
  if (sound.events.length < records.length || rules.isNewer(sound.events)) throw new NewerApp();
  requireThat(sound.events.every(isSoundEvent) && rules.plays(sound.events));
  return {
    id: matching(id, ID),
    // Field by field: what an envelope holds beside these does not come along.
    events: sound.sealed.map(
      ({ v, id: own, seq, prev, device, seat, at, kind, data, salt, digest, hash }) => ({
        v,
        id: matching(own, ID),
        seq,
        prev,
        device: matching(device, ID),
        seat,
        at,
        kind,
        data,
        salt,
        digest,
        hash,
      }),
    ),
    missing: Number(missing),
    binnedAt: isNumber(binnedAt) ? binnedAt : null,
  };
}

/** A deck is named by what it holds; who plays with it parses it anew. */
async function deckFrom(value: unknown): Promise<BackupDeck> {
  const { hash, deck } = recordOf(value);
  requireThat((await sha256Hex(canonicalJson(recordOf(deck)))) === hash);
  return { hash: String(hash), deck };
}

function ownDeckFrom(value: unknown): StoredOwnDeck {
  const [deck] = ownDeckOf(value);
  if (!deck) throw new TypeError('No own deck.');
  return deck;
}

function draftFrom(value: unknown): BackupDraft {
  const { id, field, text } = recordOf(value);
  requireThat(isText(field) && field.length <= LONGEST_FIELD && isText(text) && text.length <= LONGEST_DRAFT);
  return { id: matching(id, ID), field: String(field), text: String(text) };
}

function requireThat(holds: boolean): void {
  if (!holds) throw new TypeError('Not as it was written.');
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new TypeError('No record.');
  return value;
}

function listIn(record: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const list = record[name];
  if (!Array.isArray(list)) throw new TypeError('No list.');
  return list;
}

function matching(value: unknown, pattern: RegExp): string {
  if (!isText(value) || !pattern.test(value)) throw new TypeError('No such name.');
  return value;
}
