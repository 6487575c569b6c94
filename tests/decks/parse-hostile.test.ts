import * as fc from '../tools/fast-check';
import { expect, test } from 'vitest';
import { parseDeck } from '../../src/decks/parse';
import { smallDeck, withValue } from './small-deck';

test.each([undefined, null, true, 0, '', 'deck', [], [[]], {}, { cards: null }, () => 0])(
  'no deck in %o',
  (value) => {
    expect(parseDeck(value).ok).toBe(false);
  },
);

test('a __proto__ member adds nothing to any object', () => {
  const text = JSON.stringify(smallDeck()).replace(
    '"schema":1',
    '"__proto__":{"polluted":true,"schema":1},"constructor":{"prototype":{"polluted":true}},"schema":1',
  );
  const result = parseDeck(JSON.parse(text));
  expect(result).toEqual({ ok: true, deck: smallDeck() });
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('members that come from a prototype are not read', () => {
  const result = parseDeck(Object.create(smallDeck()));
  expect(result.ok).toBe(false);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no word to explain', (term) => {
  const glossary: unknown = JSON.parse(`{"${term}":"Iets."}`);
  expect(parseDeck({ ...smallDeck(), glossary }).ok).toBe(false);
});

test('deep nesting is refused and not followed', () => {
  let deep: unknown = 'bodem';
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(parseDeck({ ...smallDeck(), title: deep, cards: deep, glossary: { woord: deep } }).ok).toBe(false);
});

test.each([
  ['a line break', 'Wat\nnu?'],
  ['a direction switch', 'Wat \u202Eun?'],
  ['half a character', 'Wat \uD800nu?'],
  ['a null', 'Wat\u0000nu?'],
])('%s in a question is refused', (_name, question) => {
  expect(parseDeck(withValue(smallDeck(), ['cards', 0, 'question'], question)).ok).toBe(false);
});

test('parseDeck never throws, whatever the JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(parseDeck(value).ok).toBe(false);
    }),
  );
});

test('a good deck with one member replaced by any JSON gives a deck or named faults', () => {
  const path = fc.constantFrom<(string | number)[]>(
    ['themes'],
    ['themes', 0],
    ['depths', 2],
    ['cards'],
    ['cards', 0],
    ['cards', 0, 'source'],
    ['cards', 0, 'voices'],
    ['cards', 1, 'prompts'],
    ['recipes', 0],
    ['glossary'],
    ['notes'],
  );
  fc.assert(
    fc.property(path, fc.jsonValue(), (place, value) => {
      const result = parseDeck(withValue(smallDeck(), place, value));
      // What was taken reads back as itself; what was refused says why.
      expect(result.ok ? parseDeck(result.deck) : result.errors.length > 0).toEqual(
        result.ok ? result : true,
      );
    }),
  );
});
