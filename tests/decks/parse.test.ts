import { expect, test } from 'vitest';
import { describeDeckError } from '../../src/decks/describe-error';
import { parseDeck } from '../../src/decks/parse';
import { smallDeck, withValue } from './small-deck';

/** What the parser says of a deck, as lines for a person. */
function faultsOf(value: unknown): string[] {
  const result = parseDeck(value);
  return result.ok ? [] : result.errors.map(describeDeckError);
}

test('a good deck comes back equal, and as new objects', () => {
  const input = smallDeck();
  const result = parseDeck(input);
  expect(result).toEqual({ ok: true, deck: input });
  const deck = result.ok ? result.deck : input;
  expect(deck.cards[0]).not.toBe(input.cards[0]);
  expect(deck.glossary).not.toBe(input.glossary);
});

test('what the contract leaves free may be left out', () => {
  const { inspiredBy: _i, license: _l, recipes: _r, glossary: _g, notes: _n, ...rest } = smallDeck();
  const themes = rest.themes.map(({ shape: _s, colour: _c, ...theme }) => theme);
  const result = parseDeck({ ...rest, themes });
  expect(result).toMatchObject({
    ok: true,
    deck: { inspiredBy: '', license: '', recipes: [], glossary: {}, notes: [] },
  });
  expect(result.ok && result.deck.themes.map(({ shape, colour }) => [shape, colour])).toEqual([
    ['star', 'vermiljoen'],
    ['ripples', 'oker'],
  ]);
});

test('unknown fields are dropped', () => {
  const result = parseDeck({ ...smallDeck(), $schema: './deck.schema.json', steps: [] });
  expect(result).toEqual({ ok: true, deck: smallDeck() });
});

test.each<[string, (string | number)[], unknown, string]>([
  ['schema of a later app', ['schema'], 2, 'Deck, schema: Deze app leest alleen decks met schema 1.'],
  ['no id', ['id'], undefined, 'Deck, id: Dit veld ontbreekt.'],
  [
    'id with a space',
    ['id'],
    'mijn deck',
    'Deck, id: Hier hoort een naam in kleine letters, zonder spaties.',
  ],
  ['code of four letters', ['code'], 'ABCD', 'Deck, code: Hier hoort een code van 1 tot 3 hoofdletters.'],
  ['half a version', ['version'], '1.0', 'Deck, version: Hier hoort een versie, zoals 1.0.0.'],
  ['a language as a word', ['language'], 'Nederlands', 'Deck, language: Hier hoort een taal, zoals nl.'],
  ['a number for a title', ['title'], 4, 'Deck, title: Hier hoort tekst te staan.'],
  ['an empty summary', ['summary'], ' ', 'Deck, summary: Deze tekst is leeg.'],
  [
    'one theme',
    ['themes'],
    [smallDeck().themes[0]],
    'Deck, themes: Een deck heeft 2 tot 8 thema’s; dit heeft er 1.',
  ],
  ['a theme twice', ['themes', 1, 'id'], 'een', 'Deck, themes[1].id: "een" komt twee keer voor.'],
  ['a code twice', ['themes', 1, 'code'], 'EEN', 'Deck, themes[1].code: "EEN" komt twee keer voor.'],
  [
    'the code of a special',
    ['themes', 1, 'code'],
    'TS',
    'Deck, themes[1].code: De code TS is al van de bijzondere kaarten.',
  ],
  ['rows in another order', ['depths', 0, 'id'], 'verdiepen', 'Deck, depths[0].id: Hier hoort "verkennen".'],
  ['no cards', ['cards'], [], 'Deck, cards: Een deck heeft ten minste één kaart.'],
  [
    'a card of another kind',
    ['cards', 0, 'kind'],
    'raadsel',
    'Kaart Z-EEN-A1, soort: Kies een van deze: question, tegenspraak, lege-stoel, eigen-vraag.',
  ],
  [
    'a card without id',
    ['cards', 0, 'id'],
    undefined,
    'Kaart 1 in de lijst, code: Hier hoort een kaartcode, zoals W-OP-A1.',
  ],
  [
    'a leading zero',
    ['cards', 0, 'id'],
    'Z-EEN-A01',
    'Kaart 1 in de lijst, code: Hier hoort een kaartcode, zoals W-OP-A1.',
  ],
  [
    'an id of another kind',
    ['cards', 3, 'id'],
    'Z-TS-2',
    'Kaart Z-TS-2, code: Deze code past niet bij de soort kaart.',
  ],
  ['an id twice', ['cards', 2], smallDeck().cards[1], 'Deck, cards[2].id: "Z-TS-1" komt twee keer voor.'],
  [
    'a theme that is not there',
    ['cards', 0, 'theme'],
    'drie',
    'Kaart Z-EEN-A1, thema: Dit thema staat niet in het deck.',
  ],
  [
    'a row that is not there',
    ['cards', 0, 'depth'],
    'diep',
    'Kaart Z-EEN-A1, rij: Kies een van deze: verkennen, verdiepen, vertalen.',
  ],
  [
    'a long title',
    ['cards', 0, 'title'],
    'x'.repeat(25),
    'Kaart Z-EEN-A1, titel: Deze tekst is te lang: 25 tekens. Er passen er 24.',
  ],
  [
    'a long question',
    ['cards', 0, 'question'],
    'x'.repeat(91),
    'Kaart Z-EEN-A1, vraag: Deze tekst is te lang: 91 tekens. Er passen er 90.',
  ],
  [
    'one prompt',
    ['cards', 0, 'prompts'],
    ['Wie?'],
    'Kaart Z-EEN-A1, verdieping: Hier horen twee verdiepingen.',
  ],
  ['an empty prompt', ['cards', 0, 'prompts', 1], '', 'Kaart Z-EEN-A1, verdieping: Deze tekst is leeg.'],
  [
    'no source',
    ['cards', 0, 'source'],
    undefined,
    'Kaart Z-EEN-A1, bron: Hier hoort een groep velden tussen accolades.',
  ],
  [
    'a source without place',
    ['cards', 0, 'source', 'section'],
    undefined,
    'Kaart Z-EEN-A1, bron: Dit veld ontbreekt.',
  ],
  [
    'a role that is not there',
    ['cards', 0, 'voices', 'koning'],
    'Wat?',
    'Kaart Z-EEN-A1, rolbril: Deze rol bestaat niet.',
  ],
  ['solo as a word', ['cards', 0, 'solo'], 'nee', 'Kaart Z-EEN-A1, solo: Hier hoort true of false.'],
  [
    'a recipe of nothing',
    ['recipes', 0, 'cards'],
    [],
    'Deck, recipes[0].cards: Een recept noemt ten minste één kaart.',
  ],
  [
    'a recipe of a lost card',
    ['recipes', 0, 'cards'],
    ['Z-EEN-A9'],
    'Deck, recipes[0].cards[0]: Deze kaart staat niet in het deck.',
  ],
  [
    'a card twice in a recipe',
    ['recipes', 0, 'cards'],
    ['Z-TS-1', 'Z-TS-1'],
    'Deck, recipes[0].cards[1]: "Z-TS-1" komt twee keer voor.',
  ],
  [
    'a meaning that is a number',
    ['glossary', 'buurvrouw'],
    3,
    'Deck, glossary.buurvrouw: Hier hoort tekst te staan.',
  ],
  ['a note that is a list', ['notes', 0], [], 'Deck, notes[0]: Hier hoort tekst te staan.'],
])('%s is named with card and field', (_name, path, value, message) => {
  expect(faultsOf(withValue(smallDeck(), path, value))).toContain(message);
});

test('at most ten faults are reported', () => {
  const cards = Array.from({ length: 40 }, () => ({}));
  expect(faultsOf({ ...smallDeck(), cards })).toHaveLength(10);
});

test('an own deck may have any number of cards', () => {
  const first = smallDeck().cards[0];
  const cards = Array.from({ length: 500 }, (_, index) => ({ ...first, id: `Z-EEN-A${index + 1}` }));
  expect(parseDeck({ ...smallDeck(), cards, recipes: [] }).ok).toBe(true);
});
