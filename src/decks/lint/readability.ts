import type { Deck } from '../types';
import type { Findings } from './finding';
import { textsOfDeck } from './texts';
import { sentencesOf, wordsOf } from './words';

/** Below this a text is not "tamelijk gemakkelijk" any more in Douma's table; B1 asks for at least that. */
const EASY_ENOUGH = 70;

export interface Readability {
  /** Flesch-Douma: 100 is very easy, 0 is for scholars. */
  readonly score: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
}

/**
 * The reading ease of a text after Flesch-Douma (W.H. Douma, *De leesbaarheid van landbouwbladen*, Wageningen 1960):
 * 206.84 - 0.93 x words per sentence - 77 x syllables per word. It measures length, not sense: a signal, no judge.
 */
export function readabilityOf(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const wordsPerSentence = words.length / Math.max(1, sentences.length);
  const syllablesPerWord = syllables / Math.max(1, words.length);
  return {
    score: 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord,
    wordsPerSentence,
    syllablesPerWord,
  };
}

/** All that a player reads on the cards of a deck, titles aside: they are no sentences. */
export function readabilityOfDeck(deck: Deck): Readability {
  return readabilityOf(textsOfDeck(deck).flatMap(({ field, text }) => (field === 'title' ? [] : [text])));
}

/** A deck that reads hard as a whole; one hard word on one card is another rule's. */
export function lintReadability(deck: Deck, found: Findings): void {
  const { score } = readabilityOfDeck(deck);
  if (score < EASY_ENOUGH)
    found.warning(
      null,
      'cards',
      `De kaarten lezen lastig (Flesch-Douma ${Math.round(score)}; streef naar ${EASY_ENOUGH}).`,
      'Flesch-Douma',
    );
}

/** Counts sounds between consonants: "ij", "oe" and "ieu" are one, a diaeresis begins a new one ("ideeën"). */
export function syllablesOf(word: string): number {
  const plain = word.normalize('NFC').toLowerCase().replace(/ij/g, 'y');
  const sounds = plain.replace(/[äëïöü]/g, '-$&').match(/[aeiouyäëïöüáéíóúàèêâô]+/g);
  return Math.max(1, sounds?.length ?? 0);
}
