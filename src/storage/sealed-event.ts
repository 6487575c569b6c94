/** An event as it is stored: in its envelope, tied to the event before it. */
import type { EventKind, GameEvent } from '../rules/events';
import { hasShape, isCount, isNumber, isRecord, isText, oneOf, orNull, type Guard } from './shapes';

/**
 * Raised when the stored form of an event changes, together with one step in `upcasts.ts`. A field that may be left
 * out changes nothing: an older app reads past it, and an older log lacks it.
 */
export const EVENT_VERSION = 2;

export interface SealedEvent {
  readonly v: number;
  readonly id: string;
  /** Counts from 1 within the session. */
  readonly seq: number;
  /** Hash of the event before it; empty for the first. */
  readonly prev: string;
  /** Who wrote it; `seat` is for whom. */
  readonly device: string;
  readonly seat: string | null;
  readonly at: number;
  readonly kind: string;
  readonly data: unknown;
  /** Null once the text was blanked for good: the digest then stands for what it was. */
  readonly salt: string | null;
  /** Of salt and data; the hash covers this and not the data, so that a text can go without breaking the chain. */
  readonly digest: string;
  readonly hash: string;
}

const SEALED: Readonly<Record<keyof SealedEvent, Guard>> = {
  v: isCount,
  id: isText,
  seq: isCount,
  prev: isText,
  device: isText,
  seat: orNull(isText),
  at: isNumber,
  kind: isText,
  data: isRecord,
  salt: orNull(isText),
  digest: isText,
  hash: isText,
};

export function isSealedEvent(value: unknown): value is SealedEvent {
  return hasShape(value, SEALED);
}

const KINDS: Readonly<Record<EventKind, true>> = {
  'session-started': true,
  'person-named': true,
  'subject-changed': true,
  'talk-rules-agreed': true,
  'landing-round-held': true,
  'opgave-written': true,
  'turn-opened': true,
  'turn-passed': true,
  'card-drawn': true,
  'own-question-asked': true,
  'talk-ended': true,
  'kern-recorded': true,
  'phase-started': true,
  'time-extended': true,
  'picks-counted': true,
  'picks-discussed': true,
  'koers-written': true,
  'agreement-proposed': true,
  'agreement-amended': true,
  'agreement-doubted': true,
  'agreement-rewritten': true,
  'agreement-settled': true,
  'checked-out': true,
  'review-started': true,
  'review-recalled': true,
  'review-followed-up': true,
  'review-answered': true,
  'review-koers-written': true,
  'review-ended': true,
  'note-added': true,
  'sentence-reworded': true,
  'sentence-kept': true,
  'person-joined': true,
  'person-left': true,
  'person-returned': true,
  'seats-arranged': true,
  'tablet-placed': true,
  'tablet-taken': true,
  'pulse-given': true,
  'picks-given': true,
  'private-ended': true,
  'pairs-talked': true,
  'pulse-seen': true,
  'pause-ended': true,
  'wrap-up-started': true,
  'dissent-raised': true,
  'dissent-heard': true,
  'dissent-worked-in': true,
  'dissent-stands': true,
  'looked-again': true,
  'dissent-round-started': true,
  'dissent-round-held': true,
  'aside-played': true,
  'cards-connected': true,
  'picking-chosen': true,
  'parties-noted': true,
  'sentence-removed': true,
  undone: true,
};

const EVENT: Readonly<Record<keyof GameEvent, Guard>> = {
  kind: oneOf(KINDS),
  at: isNumber,
  seat: orNull(isText),
  data: isRecord,
};

/** True for an event of a kind that the rules know; its data is held to what was written by its hash. */
export function isGameEvent(value: unknown): value is GameEvent {
  return hasShape(value, EVENT);
}
