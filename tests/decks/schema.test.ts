import { Ajv2020 } from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import hoedan from '../../cards/hoedan.json';
import schema from '../../cards/deck.schema.json';
import wat from '../../cards/wat.json';
import { parseDeck } from '../../src/decks/parse';
import { LIMITS } from '../../src/decks/parse/limits';
import { COLOURS, DEPTHS, KOERS_FORMS, ROLES, SHAPES } from '../../src/decks/types';
import { smallDeck, withValue } from './small-deck';

const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
}).compile(schema);

test.each([
  ['wat', wat],
  ['hoedan', hoedan],
  ['a small own deck', smallDeck()],
])('%s keeps the schema', (_name, deck) => {
  validate(deck);
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema and the types name the same things', () => {
  const { $defs, properties } = schema;
  expect($defs.theme.properties.shape.enum).toEqual(SHAPES);
  expect($defs.theme.properties.colour.enum).toEqual(COLOURS);
  expect(properties.koersForm.enum).toEqual(KOERS_FORMS);
  expect($defs.questionCard.properties.depth.enum).toEqual(DEPTHS);
  expect(Object.keys($defs.voices.properties)).toEqual(ROLES);
});

test('the schema and the parser have the same sizes', () => {
  const { properties, $defs } = schema;
  expect(properties.title.maxLength).toBe(LIMITS.deckTitle);
  expect(properties.summary.maxLength).toBe(LIMITS.summary);
  expect(properties.inspiredBy.maxLength).toBe(LIMITS.inspiredBy);
  expect(properties.license.maxLength).toBe(LIMITS.license);
  expect([properties.themes.minItems, properties.themes.maxItems]).toEqual(Object.values(LIMITS.themes));
  expect(properties.cards.maxItems).toBe(LIMITS.cards);
  expect(properties.glossary.propertyNames.maxLength).toBe(LIMITS.term);
  expect(properties.glossary.additionalProperties.maxLength).toBe(LIMITS.meaning);
  expect(properties.notes.items.maxLength).toBe(LIMITS.note);
  expect($defs.theme.properties.name.maxLength).toBe(LIMITS.themeName);
  expect($defs.theme.properties.about.maxLength).toBe(LIMITS.about);
  expect($defs.title.maxLength).toBe(LIMITS.title);
  expect($defs.question.maxLength).toBe(LIMITS.question);
  expect($defs.prompt.maxLength).toBe(LIMITS.prompt);
  expect($defs.source.properties.document.maxLength).toBe(LIMITS.document);
  expect($defs.source.properties.section.maxLength).toBe(LIMITS.section);
  expect($defs.recipe.properties.name.maxLength).toBe(LIMITS.recipeName);
  expect($defs.recipe.properties.when.maxLength).toBe(LIMITS.when);
});

/** The path to every value in a deck. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inner.flatMap(([key, item]: [string | number, unknown]) => pathsOf(item, [...path, key]))];
}

const JUNK = [undefined, null, 0, true, '', ' ', 'x'.repeat(1000), 'TS', [], {}, ['x'], { x: 1 }];

test('the schema refuses nothing that the parser takes, and the other way round', () => {
  const differing: string[] = [];
  for (const path of pathsOf(smallDeck())) {
    for (const junk of JUNK) {
      // A list with a hole is no JSON.
      if (junk === undefined && typeof path.at(-1) === 'number') continue;
      const deck = withValue(smallDeck(), path, junk);
      const taken = parseDeck(deck).ok;
      if (taken !== validate(deck)) differing.push(`${path.join('.')} = ${JSON.stringify(junk)}`);
    }
  }
  expect(differing).toEqual([
    // What only the parser can see: that a card or theme that is named exists.
    'recipes.0.cards = ["x"]',
    ...JUNK.filter((junk) => typeof junk === 'string').map(
      (junk) => `recipes.0.cards.0 = ${JSON.stringify(junk)}`,
    ),
  ]);
});
