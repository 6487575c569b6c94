import { expect, test } from 'vitest';
import wat from '../../cards/wat.json';
import { lintDeck } from '../../src/decks/lint';
import { readRuns, runHashes, writeRuns } from '../../src/decks/lint/runs';
import { parseDeck } from '../../src/decks/parse';
import type { Deck, QuestionCard } from '../../src/decks/types';
import { deckWith, lines } from './linting';
import { smallDeck } from './small-deck';

test('a deck that keeps the rules has no findings', () => {
  expect(lines(lintDeck(smallDeck()))).toEqual([]);
});

const CLOSED = 'Op deze vraag past ja of nee. Begin met een vraagwoord.';

test.each<[string, Partial<QuestionCard>, string]>([
  [
    'an over-long question',
    { question: `Wat ${'lang '.repeat(18)}nu?` },
    'error Z-EEN-A1 question: De vraag heeft 97 tekens; er passen er 90.',
  ],
  [
    'two question marks',
    { question: 'Wat is er? En voor wie?' },
    'error Z-EEN-A1 question: De vraag eindigt op haar enige vraagteken.',
  ],
  [
    'no question mark',
    { question: 'Vertel wat je ziet.' },
    'error Z-EEN-A1 question: De vraag eindigt op haar enige vraagteken.',
  ],
  [
    'three sentences',
    { question: 'Kijk om je heen. Luister goed. Wat hoor je?' },
    'error Z-EEN-A1 question: De vraag heeft meer dan twee zinnen.',
  ],
  [
    'sixteen words',
    { question: `Wat ${'is '.repeat(14)}dit?` },
    'error Z-EEN-A1 question: Een zin heeft 16 woorden; hoogstens 15 mag.',
  ],
  ['yes or no', { question: 'Heb jij dit gezien?' }, `error Z-EEN-A1 question: ${CLOSED}`],
  [
    'yes or no in the second sentence',
    { question: 'Kijk om je heen. Is dat genoeg?' },
    `error Z-EEN-A1 question: ${CLOSED}`,
  ],
  [
    'no question word',
    { question: 'Jij weet het antwoord?' },
    'error Z-EEN-A1 question: Deze vraag begint niet met een vraagwoord.',
  ],
  [
    'either/or',
    { question: 'Wie krijgt applaus: wie blust of wie voorkomt?' },
    'error Z-EEN-A1 question: Deze vraag laat kiezen uit twee. Vraag het open.',
  ],
  [
    'a comma',
    { question: 'Wat zie je, en waar?' },
    'warning Z-EEN-A1 question: Er staat een komma in de vraag. Kan het zonder?',
  ],
  [
    'hoe in row A',
    { question: 'Hoe gaat het hier?' },
    'warning Z-EEN-A1 question: Een vraag met "Hoe" past meestal in rij C.',
  ],
  [
    'wij moeten',
    { question: 'Wat moeten wij nu doen?' },
    'error Z-EEN-A1 question: "Wij moeten" hoort niet op een kaart.',
  ],
  [
    'a word of the office',
    { question: 'Wat zeggen de stakeholders?' },
    'error Z-EEN-A1 question: "stakeholders" staat op de stoplijst.',
  ],
  [
    'a word of the office in a prompt',
    { prompts: ['Welk kader is er?', 'Wie?'] },
    'error Z-EEN-A1 prompts[0]: "kader" staat op de stoplijst.',
  ],
  [
    'an office word inside a longer one',
    { prompts: ['Welk beleidskader is er?', 'Wie?'] },
    'error Z-EEN-A1 prompts[0]: "beleidskader" staat op de stoplijst.',
  ],
  [
    'an office phrase',
    { question: 'Wat is hier de stip op de horizon?' },
    'error Z-EEN-A1 question: "stip op de horizon" staat op de stoplijst.',
  ],
  [
    'an exclamation mark',
    { prompts: ['Noem er drie!.', 'Wie?'] },
    'error Z-EEN-A1 prompts[0]: Een kaart roept niet. Laat het uitroepteken weg.',
  ],
  [
    'a long word',
    { question: 'Wat zegt de samenwerkingspartner?' },
    'warning Z-EEN-A1 question: "samenwerkingspartner" is een lang woord. Kan het korter?',
  ],
  [
    'row A with a date',
    { question: 'Wat probeer jij volgende week?' },
    'warning Z-EEN-A1 question: Een vraag met een termijn past meestal in rij C.',
  ],
  [
    'row C without a moment',
    { id: 'Z-EEN-C1', depth: 'vertalen', question: 'Wat pakken jullie samen op?' },
    'warning Z-EEN-C1 question: Een vraag in rij C noemt of vraagt een moment.',
  ],
  [
    'a long title',
    { title: 'Een veel te lange titel hier' },
    'error Z-EEN-A1 title: De titel heeft 28 tekens; er passen er 24.',
  ],
  [
    'a long prompt',
    { prompts: [`Wat ${'dan '.repeat(20)}nu?`, 'Wie?'] },
    'error Z-EEN-A1 prompts[0]: Deze tekst heeft 22 woorden; hoogstens 20 mag.',
  ],
  ['a closed prompt', { prompts: ['Wie?', 'Durven jullie dat?'] }, `error Z-EEN-A1 prompts[1]: ${CLOSED}`],
  ['a closed voice', { voices: { inwoner: 'Mag jij meedoen?' } }, `error Z-EEN-A1 voices.inwoner: ${CLOSED}`],
  [
    'an open end',
    { prompts: ['Wie dan ook', 'Wie?'] },
    'error Z-EEN-A1 prompts[0]: Deze tekst eindigt niet met een punt of een vraagteken.',
  ],
  [
    'a straight apostrophe',
    { title: "Foto's" },
    'error Z-EEN-A1 title: Schrijf ij als twee letters, en de apostrof als ’.',
  ],
  [
    'the ij ligature',
    { title: 'Kĳk' },
    'error Z-EEN-A1 title: Schrijf ij als twee letters, en de apostrof als ’.',
  ],
  [
    'a word that nobody explained',
    { question: 'Wat raakt jou in deze opgave?' },
    'error Z-EEN-A1 question: "opgave" staat niet in de woordenlijst.',
  ],
  [
    'another document',
    { source: { document: 'krant', section: 'Voorpagina' } },
    'error Z-EEN-A1 source.document: Het document "krant" is niet bekend.',
  ],
  [
    'no place in the document',
    { source: { document: 'nsob-essay', section: '?' } },
    'error Z-EEN-A1 source.section: Noem de plek in het document.',
  ],
  [
    'the code of another theme',
    { id: 'Z-TW-A1' },
    'error Z-TW-A1 id: Deze code hoort te beginnen met Z-EEN-A.',
  ],
  [
    'the code of another row',
    { id: 'Z-EEN-B1' },
    'error Z-EEN-B1 id: Deze code hoort te beginnen met Z-EEN-A.',
  ],
  [
    'the code of another deck',
    { id: 'W-EEN-A1' },
    'error W-EEN-A1 id: Deze code hoort te beginnen met Z-EEN-A.',
  ],
  [
    'a gap in the numbers',
    { id: 'Z-EEN-A2' },
    'warning deck cards: De nummers van Z-EEN-A lopen niet door vanaf 1.',
  ],
])('%s is seen', (_name, change, line) => {
  expect(lines(lintDeck(deckWith(change)))).toContain(line);
});

test.each<[string, Partial<QuestionCard>]>([
  ['a question word behind a preposition', { question: 'Aan wie vraag je het?' }],
  ['a question word behind a condition', { question: 'Stel dat het misgaat. Wie legt het uit?' }],
  ['the word of inside a group', { question: 'Welk pasje of formulier stond in de weg?' }],
  ['a prompt that tells', { prompts: ['Noem er drie.', 'Wie?'] }],
  ['hoe in row C', { id: 'Z-EEN-C1', depth: 'vertalen', question: 'Hoe ziet jullie laatste dag eruit?' }],
])('%s is no finding', (_name, change) => {
  const recipes: Deck['recipes'] = [];
  expect(lines(lintDeck({ ...deckWith(change), recipes }))).toEqual([]);
});

test('a card of a recipe must exist, and stands in it once', () => {
  const recipe = { id: 'kort', name: 'Kort', when: 'Nu.', cards: ['Z-EEN-A9', 'Z-TS-1', 'Z-TS-1'] };
  expect(lines(lintDeck(smallDeck({ recipes: [recipe] })))).toEqual([
    'error deck recipes[0].cards: Kaart Z-EEN-A9 staat niet in het deck.',
    'error deck recipes[0].cards: In "Kort" staat een kaart twee keer.',
  ]);
});

test('a word that is explained but stands nowhere is a warning', () => {
  expect(lines(lintDeck(smallDeck({ glossary: { zeppelin: 'Een luchtschip.' } })))).toEqual([
    'warning deck glossary: "zeppelin" staat op geen kaart.',
  ]);
});

test('six words in the order of a source are seen, five are not', () => {
  const source = readRuns(writeRuns(runHashes('De vos loopt in de nacht langs het water, en terug.')));
  const copied = deckWith({ question: 'Wie ziet dat de vos loopt in de Nacht?' });
  expect(lines(lintDeck(copied, source))).toEqual([
    'error Z-EEN-A1 question: Deze woorden staan zo in een bron: "de vos loopt in de nacht".',
  ]);
  expect(lines(lintDeck(deckWith({ question: 'Waar loopt in de nacht langs die vos?' }), source))).toEqual(
    [],
  );
  const around = smallDeck({ notes: ['In de nacht langs het water.'] });
  expect(lines(lintDeck(around, source))).toHaveLength(1);
});

/** The house deck with some of its cards changed or left out. */
function houseDeck(change: (deck: Deck) => Deck): string[] {
  const result = parseDeck(wat);
  if (!result.ok) throw new Error('cards/wat.json breaks the contract');
  return lines(lintDeck(change(result.deck))).filter((line) => line.startsWith('error'));
}

test('a house deck with a card too few is not on its grid', () => {
  const without = houseDeck((deck) => ({
    ...deck,
    cards: deck.cards.filter(({ id }) => id !== 'W-GR-C3' && id !== 'W-LS-3'),
  }));
  expect(without.filter((line) => !line.includes('recipes'))).toEqual([
    'error deck cards: Dit deck heeft 52 kaarten; het zijn er 54.',
    'error deck cards: Thema grenzen heeft 8 kaarten; het zijn er 9.',
    'error deck cards: Thema grenzen heeft 2 kaarten in rij vertalen; minstens 3.',
    'error deck cards: Er zijn 2 kaarten van soort lege-stoel; het zijn er 3.',
  ]);
});

test('a house deck with other themes is not on its grid', () => {
  expect(houseDeck((deck) => ({ ...deck, themes: deck.themes.toReversed() }))).toEqual([
    'error deck themes: De thema’s van dit deck zijn: opgave, effect, partijen, leefwereld, grenzen.',
  ]);
});

test('a house deck without one of its recipes is seen', () => {
  const without = (deck: Deck): Deck => ({
    ...deck,
    recipes: deck.recipes.filter(({ id }) => id !== 'stoppen'),
  });
  expect(houseDeck(without)).toEqual(['error deck recipes: Het recept stoppen ontbreekt.']);
});

test('the cards of Aanpak carry five voices', () => {
  const found = houseDeck((deck) => ({
    ...deck,
    id: 'hoedan',
    themes: deck.themes.map((theme, index) => (index === 0 ? { ...theme, id: 'aanpak' } : theme)),
    cards: deck.cards.map((card) =>
      card.id === 'W-OP-A1' && card.kind === 'question' ? { ...card, theme: 'aanpak' } : card,
    ),
  }));
  const voices = found.filter((line) => line.includes('voices'));
  expect(voices).toHaveLength(5);
  expect(voices[0]).toBe('error W-OP-A1 voices.opdrachtgever: Deze rol ontbreekt.');
});
