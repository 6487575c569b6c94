import { LIMITS } from '../parse/limits';
import type { Card, QuestionCard } from '../types';
import type { Findings } from './finding';
import { closedBecause } from './open-question';
import { sentencesOf, wordsOf } from './words';

const MOST_SENTENCES = 2;
const MOST_WORDS = 15;
const MOMENT =
  /\b(?:wanneer|vandaag|morgen|overmorgen|straks|nu|dag|dagen|week|weken|maand|maanden|jaar|uur|datum|agenda|moment|keer|volgende?|vanaf|binnen|voortaan|\p{L}+dag|als eerste)\b/iu;

const PLANNED =
  /\b(?:(?:volgende|komende|deze) (?:week|maand)|over \p{L}+ (?:weken|maanden)|vanaf (?:nu|vandaag|morgen|volgende)|binnen \p{L}+ (?:dagen|weken|maanden))\b/iu;

/** The rules for the one question on a card. */
export function lintQuestion(card: Exclude<Card, { kind: 'eigen-vraag' }>, found: Findings): void {
  const { id, question } = card;
  if (question.length > LIMITS.question)
    found.error(id, 'question', `De vraag heeft ${question.length} tekens; er passen er ${LIMITS.question}.`);
  if (!question.endsWith('?') || question.split('?').length !== 2)
    found.error(id, 'question', 'De vraag eindigt op haar enige vraagteken.');
  lintSentences(id, question, found);
  const closed = closedBecause(question);
  if (closed !== null) found.error(id, 'question', closed);
  if (question.includes(','))
    found.warning(id, 'question', 'Er staat een komma in de vraag. Kan het zonder?', 'komma');
  const row = card.kind === 'question' ? card.depth : null;
  if (row !== null && row !== 'vertalen' && /(?:^|[.:,]\s+(?:en\s+)?)hoe\b/i.test(question))
    found.warning(id, 'question', 'Een vraag met "Hoe" past meestal in rij C.', 'hoe');
  if (card.kind === 'question') lintDate(card, found);
}

/** Row C leads to something small and dated: the card names or asks for a moment. Rows A and B plan nothing yet. */
function lintDate(card: QuestionCard, found: Findings): void {
  if (card.depth !== 'vertalen') {
    if (PLANNED.test(card.question))
      found.warning(card.id, 'question', 'Een vraag met een termijn past meestal in rij C.', 'termijn');
  } else if (![card.question, ...card.prompts].some((text) => MOMENT.test(text))) {
    found.warning(card.id, 'question', 'Een vraag in rij C noemt of vraagt een moment.', 'moment');
  }
}

function lintSentences(id: string, question: string, found: Findings): void {
  const sentences = sentencesOf(question);
  if (sentences.length > MOST_SENTENCES) found.error(id, 'question', 'De vraag heeft meer dan twee zinnen.');
  for (const sentence of sentences) {
    const count = wordsOf(sentence).length;
    if (count > MOST_WORDS)
      found.error(id, 'question', `Een zin heeft ${count} woorden; hoogstens ${MOST_WORDS} mag.`);
  }
}
