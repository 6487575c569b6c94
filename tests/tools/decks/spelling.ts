/** Spelling of the decks: the Dutch dictionary of cspell (OpenTaal's words) and our own list beside the fixtures. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Finding } from '../../../src/decks/lint';
import { textsAround, textsOfDeck } from '../../../src/decks/lint/texts';
import type { Deck } from '../../../src/decks/types';

const DICTIONARY = new URL('../../../node_modules/@cspell/dict-nl-nl/Dutch.trie.gz', import.meta.url);
const OWN_WORDS = new URL('../../fixtures/decks/words.txt', import.meta.url);

export interface Speller {
  readonly knows: (word: string) => boolean;
  /** Words that the dictionary lacks and a deck may use all the same. */
  readonly own: readonly string[];
}

/** Takes a second: the dictionary has some hundred thousand words. */
export function loadSpeller(): Speller {
  const dictionary = decodeTrie(new Uint8Array(gunzipSync(readFileSync(DICTIONARY))));
  const lines = readFileSync(OWN_WORDS, 'utf8').split('\n');
  const own = lines.map((line) => line.replace(/#.*/, '').trim()).filter((line) => line !== '');
  const inList = (word: string): boolean => own.includes(word) || dictionary.hasWord(word, true);
  return { own, knows: (word) => formsOf(word).some(inList) };
}

/** Every word of a deck that neither list knows, once a text. */
export function spellingFindings(deck: Deck, { knows }: Speller): Finding[] {
  return readTexts(deck).flatMap(({ card, field, text }) =>
    [...new Set(wordsIn(text))]
      .filter((word) => !knows(word))
      .map((word): Finding => ({
        level: 'error',
        card,
        field,
        message: `"${word}" staat niet in het woordenboek. Klopt het, zet het dan in words.txt.`,
        named: [],
      })),
  );
}

/** Own words that no deck uses any more. */
export function unusedWords(decks: readonly Deck[], { own }: Speller): string[] {
  const used = new Set(
    decks.flatMap((deck) => readTexts(deck).flatMap(({ text }) => wordsIn(text).flatMap(formsOf))),
  );
  return own.filter((word) => !used.has(word));
}

function readTexts(deck: Deck): { card: string | null; field: string; text: string }[] {
  const names: [string, string][] = [
    ['title', deck.title],
    ...[...deck.themes, ...deck.depths, ...deck.recipes].map(({ id, name }): [string, string] => [id, name]),
    ...Object.keys(deck.glossary).map((term): [string, string] => ['glossary', term]),
  ];
  const named = names.map(([field, text]) => ({ card: null, field, text }));
  return [...textsOfDeck(deck), ...textsAround(deck), ...named];
}

/** Words as a dictionary has them: with hyphen and apostrophe, without codes of cards and numbers. */
export function wordsIn(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/\b[A-Z]{1,3}-[A-Z]{1,3}-[A-Z]?\d+\b/g, ' ');
  return (plain.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []).filter((word) => !/^\d+$/.test(word));
}

/** As it stands, as inside a sentence, and without the stress of "wél" or "Eén". */
function formsOf(word: string): string[] {
  const lower = word.toLowerCase();
  return [word, lower, lower.normalize('NFD').replaceAll('\u0301', '').normalize('NFC')];
}
