import { canonicalJson } from '../lib/canonical-json';
import { sha256Hex } from '../lib/sha256';
import type { Deck } from './types';

/** The name of one version of a deck: a session's first event pins it, so that old words stay old words. */
export function hashDeck(deck: Deck): Promise<string> {
  return sha256Hex(canonicalJson(deck));
}
