import { expect, test } from 'vitest';
import { lintDeck } from '../../src/decks/lint';
import type { QuestionCard } from '../../src/decks/types';
import { deckWith, lines } from './linting';

test.each<[string, Partial<QuestionCard>, string]>([
  [
    'a polite u',
    { prompts: ['Wat ziet u?', 'Wie?'] },
    'error Z-EEN-A1 prompts[0]: Een kaart zegt je of jullie, geen u.',
  ],
  [
    'a question that begs for agreement',
    { question: 'Wie ziet dit niet, toch?' },
    'error Z-EEN-A1 question: De vraag geeft haar antwoord al.',
  ],
  [
    'a word that leads',
    { question: 'Wat gaat er natuurlijk mis?' },
    'warning Z-EEN-A1 question: Dit woord stuurt naar een antwoord.',
  ],
  [
    'a reproach',
    { question: 'Waarom hebben jullie dit nooit gevraagd?' },
    'warning Z-EEN-A1 question: Dit klinkt als een verwijt. Vraag wat je ziet en wat daar logisch aan is.',
  ],
  [
    'a confession',
    { question: 'Waarvoor schaam jij je?' },
    'warning Z-EEN-A1 question: Deze vraag lijkt om een bekentenis te vragen.',
  ],
  [
    'who is assumed to be there',
    { question: 'Wat doe jij als ambtenaar?' },
    'warning Z-EEN-A1 question: Dit neemt aan wie er aan tafel zit.',
  ],
  [
    'whose office it is',
    { prompts: ['Wat vindt je directeur?', 'Wie?'] },
    'warning Z-EEN-A1 prompts[0]: Dit neemt aan wie er aan tafel zit.',
  ],
  [
    'we',
    { question: 'Wat doen we anders?' },
    'warning Z-EEN-A1 question: Een kaart zegt je of jullie, zodat zij ook alleen werkt.',
  ],
  [
    'a passive question',
    { question: 'Waar wordt dit besluit voorbereid?' },
    'warning Z-EEN-A1 question: Deze vraag is lijdend. Wie doet het?',
  ],
  [
    'a card that needs others, open to one alone',
    { question: 'Zeg ieder iets anders. Wat verschilt?' },
    'warning Z-EEN-A1 solo: Dit werkt niet alleen. Zet solo op false, of vraag het anders.',
  ],
])('%s is seen', (_name, change, line) => {
  expect(lines(lintDeck(deckWith(change)))).toContain(line);
});

test.each<[string, Partial<QuestionCard>]>([
  ['one that only the group can do', { question: 'Zeg ieder iets anders. Wat verschilt?', solo: false }],
  [
    'what makes it logical',
    { question: 'Wanneer ging je eigen organisatie voor en wat was daar logisch aan?' },
  ],
  ['worden that becomes', { question: 'Wanneer wordt het hier spannend?' }],
])('%s is no finding', (_name, change) => {
  expect(lines(lintDeck(deckWith(change)))).toEqual([]);
});
