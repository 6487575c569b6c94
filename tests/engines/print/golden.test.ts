/**
 * Pictures of a few pages, held against those that somebody looked at (`tests/fixtures/print`). After a change that is
 * meant: `GOLDEN=new npx vitest run --project engines tests/engines/print/golden.test.ts`, and look at what it wrote.
 */
import { copyFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/decks/types';
import type { PrintSpec } from '../../../src/print/spec';
import { houseDeck, print } from '../../print/support/make';
import { readPng, type Picture } from './png';
import { onDisk, run } from './run';

const DPI = 40;
/** Part of the page that may look otherwise: another version of poppler smooths an edge differently. */
const SLACK = 0.002;

const PAGES: readonly [string, Partial<PrintSpec>, number][] = [
  ['fronts', {}, 1],
  ['backs', {}, 2],
  ['saving', { ink: 'saving' }, 1],
  ['grey', { ink: 'grey' }, 1],
  ['fold', { backs: 'fold' }, 1],
  ['large', { card: 'large' }, 1],
  ['poster', { form: 'poster' }, 1],
  ['harvest', { form: 'harvest' }, 1],
  ['guide', { form: 'guide' }, 1],
  ['calibration', { form: 'calibration' }, 1],
];

describe('looks as it did', () => {
  it.each(PAGES)('%s', async (name, changes, page) => {
    const golden = `tests/fixtures/print/${name}.png`;
    const made = picture(onDisk(`golden-${name}`, await print(goldenDeck(), changes)), page);
    if (process.env['GOLDEN'] === 'new') copyFileSync(made, golden);
    expect(difference(readPng(made), readPng(golden))).toBeLessThan(SLACK);
  });
});

it.each([
  [
    'one title',
    (deck: Deck) => ({ ...deck, cards: deck.cards.map((card) => ({ ...card, title: 'Iets heel anders' })) }),
  ],
  ['a card that is missing', (deck: Deck) => ({ ...deck, cards: deck.cards.slice(1) })],
])('sees %s', async (_, change) => {
  const made = picture(onDisk('golden-changed', await print(change(goldenDeck()), {})), 1);
  expect(difference(readPng(made), readPng('tests/fixtures/print/fronts.png'))).toBeGreaterThan(SLACK);
});

/** A deck whose words stay when those of the shipped ones are mended. */
function goldenDeck(): Deck {
  const deck = houseDeck('wat');
  const cards = deck.cards.map((card, index) => ({
    ...card,
    title: `Kaart ${index + 1}`,
    ...(card.kind === 'eigen-vraag'
      ? {}
      : { question: QUESTIONS[index % QUESTIONS.length] ?? '', prompts: PROMPTS }),
  }));
  return { ...deck, version: '1.0.0', cards };
}

const QUESTIONS = [
  'Wat zie jij van hier?',
  'Wie merkt er het eerst iets van, en waaraan?',
  'Welke stap zetten jullie morgen samen, en wie is daar dan bij?',
];
const PROMPTS = ['Wat dacht je toen?', 'Wie ziet dit heel anders dan jullie, en hoe weet je dat?'];

function picture(file: string, page: number): string {
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  run('pdftoppm', ['-r', String(DPI), '-png', ...only, file, file]);
  return `${file}.png`;
}

/** Part of the colours of pixels that are clearly others. */
function difference(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  const other = a.pixels.reduce(
    (sum, level, at) => sum + (Math.abs(level - (b.pixels[at] ?? 0)) > 64 ? 1 : 0),
    0,
  );
  return other / a.pixels.length;
}
