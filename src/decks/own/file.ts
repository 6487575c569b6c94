/** A deck as one JSON file: out, and back in with suspicion. */
import { isDeeperThan } from '../../lib/json-depth';
import { describeDeckError } from '../describe-error';
import { parseDeck } from '../parse';
import { isRecord } from '../parse/fields';
import type { Deck } from '../types';

/** Bytes: a thousand full cards fit. */
export const LARGEST_DECK_FILE = 2_000_000;
/** Our decks nest four deep. */
const DEEPEST = 32;

export const FILE_FAULTS = {
  tooLarge: 'Dit bestand is te groot voor een deck: er past hoogstens 2 MB in.',
  encoding: 'De letters in dit bestand zijn niet te lezen. Bewaar het als UTF-8 en probeer het nog eens.',
  unreadable: 'Dit bestand is geen deck, of het is beschadigd.',
  newer: 'Dit deck komt uit een nieuwere versie van Koerskaarten. Werk de app bij en probeer het nog eens.',
};

/** The deck, or up to ten sentences that say where the file is wrong. */
export type ReadDeckFile = { readonly deck: Deck } | { readonly faults: readonly string[] };

/** @param text null where the bytes were no UTF-8 */
export function readDeckFile(text: string | null): ReadDeckFile {
  if (text === null) return { faults: [FILE_FAULTS.encoding] };
  if (text.length > LARGEST_DECK_FILE) return { faults: [FILE_FAULTS.tooLarge] };
  if (isDeeperThan(text, DEEPEST)) return { faults: [FILE_FAULTS.unreadable] };
  const value = parsed(text);
  if (!isRecord(value)) return { faults: [FILE_FAULTS.unreadable] };
  const { schema }: { schema?: unknown } = value;
  if (Number.isSafeInteger(schema) && Number(schema) > 1) return { faults: [FILE_FAULTS.newer] };
  const deck = parseDeck(value);
  return deck.ok ? { deck: deck.deck } : { faults: deck.errors.map(describeDeckError) };
}

/** The text of the file. */
export function writeDeckFile(deck: Deck): string {
  return `${JSON.stringify(deck, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    // Some editors put a mark in front.
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
}
