import { LIMITS } from '../parse/limits';
import type { Card } from '../types';
import type { Findings } from './finding';
import { closedBecause } from './open-question';
import { stopWordsIn } from './stop-words';
import { textsOfCard } from './texts';
import { wordsOf } from './words';

const MOST_PROMPT_WORDS = 20;
/** B1 asks for short words; "lijnorganisatie", which is explained, is just within. */
const MOST_LETTERS = 15;

/** The rules for every text on a card: title, question, prompts and voices. */
export function lintWording(card: Card, found: Findings): void {
  if (card.title.length > LIMITS.title)
    found.error(
      card.id,
      'title',
      `De titel heeft ${card.title.length} tekens; er passen er ${LIMITS.title}.`,
    );
  for (const { field, text } of textsOfCard(card)) {
    if (/\b(wij|we) moeten\b|\bmoeten (wij|we)\b/i.test(text))
      found.error(card.id, field, '"Wij moeten" hoort niet op een kaart.');
    for (const word of stopWordsIn(text)) found.error(card.id, field, `"${word}" staat op de stoplijst.`);
    if (text.includes('!')) found.error(card.id, field, 'Een kaart roept niet. Laat het uitroepteken weg.');
    lintLongWords(card.id, field, text, found);
    // The subset of the typeface has no ij ligature.
    if (/[ĳĲ']/u.test(text))
      found.error(card.id, field, 'Schrijf ij als twee letters, en de apostrof als ’.');
    if (field.startsWith('prompts') || field.startsWith('voices')) lintPrompt(card.id, field, text, found);
  }
}

function lintLongWords(id: string, field: string, text: string, found: Findings): void {
  for (const word of wordsOf(text)) {
    if (word.length > MOST_LETTERS)
      found.warning(id, field, `"${word}" is een lang woord. Kan het korter?`, 'lang woord');
  }
}

function lintPrompt(id: string, field: string, text: string, found: Findings): void {
  const count = wordsOf(text).length;
  if (count > MOST_PROMPT_WORDS)
    found.error(id, field, `Deze tekst heeft ${count} woorden; hoogstens ${MOST_PROMPT_WORDS} mag.`);
  const closed = closedBecause(text);
  if (closed !== null) found.error(id, field, closed);
  if (!/[.?…]$/u.test(text))
    found.error(id, field, 'Deze tekst eindigt niet met een punt of een vraagteken.');
}
