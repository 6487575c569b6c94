import type { Deck } from '../types';
import type { Findings } from './finding';
import { textsAround, textsOfDeck } from './texts';
import { wordsOf } from './words';

/** So many words in the same order as a source is copying. */
export const RUN_LENGTH = 6;

/** The hashes of every run of six words in a text, in order. */
export function runHashes(text: string): number[] {
  const words = wordsOf(text);
  const count = Math.max(0, words.length - RUN_LENGTH + 1);
  return Array.from({ length: count }, (_, at) => hash32(words.slice(at, at + RUN_LENGTH).join(' ')));
}

/** Reads the fixture: sorted hashes, four bytes each, least byte first. */
export function readRuns(bytes: Uint8Array): ReadonlySet<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Set(
    Array.from({ length: bytes.byteLength >> 2 }, (_, index) => view.getUint32(index * 4, true)),
  );
}

export function writeRuns(hashes: Iterable<number>): Uint8Array {
  const sorted = [...new Set(hashes)].sort((a, b) => a - b);
  const view = new DataView(new ArrayBuffer(sorted.length * 4));
  sorted.forEach((hash, index) => view.setUint32(index * 4, hash, true));
  return new Uint8Array(view.buffer);
}

/** Our words are our own: no run of six may stand in the sources in the same order. */
export function lintRuns(deck: Deck, sourceRuns: ReadonlySet<number>, found: Findings): void {
  for (const { card, field, text } of [...textsOfDeck(deck), ...textsAround(deck)]) {
    const at = runHashes(text).findIndex((hash) => sourceRuns.has(hash));
    if (at < 0) continue;
    const run = wordsOf(text).slice(at, at + RUN_LENGTH);
    found.error(card, field, `Deze woorden staan zo in een bron: "${run.join(' ')}".`);
  }
}

/** FNV-1a over UTF-16 units with a last mix; with 50,000 runs a chance hit on a whole deck is under one in ten. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
