/** Finished files, held against what other people's programs say of them. */
import { describe, expect, it, vi } from 'vitest';
import { FORMS, PRESET_SPECS, PRESETS } from '../../../src/print/spec';
import { houseDeck, layout, print } from '../../print/support/make';
import { oddDeck } from '../../print/support/odd-deck';
import { DECKS, fileOf } from './file-of';
import { onDisk, run } from './run';
import { actualTexts, uaFaults } from './ua';

// Whole decks through programs of others; two busy cores are slow.
vi.setConfig({ testTimeout: 300_000 });

const MM = 25.4 / 72;

describe.each(DECKS)('%s', (id) => {
  it.each(PRESETS)('as %s: sound, with its fonts, in the right boxes', async (preset) => {
    const file = await fileOf(id, preset, PRESET_SPECS[preset]);
    expect(run('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors');
    const info = run('pdfinfo', ['-box', '-l', '-1', file]);
    expect(info).toMatch(/Tagged:\s+yes/);
    const pages = { duplex: 12, single: 6, fold: 14, press: 108 }[preset];
    expect(Number(/Pages:\s+(\d+)/.exec(info)?.[1])).toBe(pages);
    const boxes = [...info.matchAll(/(Media|Trim|Bleed)Box:\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)/g)];
    const asked =
      preset === 'press'
        ? { Media: [0, 0, 69, 94], Bleed: [0, 0, 69, 94], Trim: [3, 3, 66, 91] }
        : { Media: [0, 0, ...(preset === 'fold' ? [297, 210] : [210, 297])] };
    for (const [box, millimetres] of Object.entries(asked)) {
      const found = boxes.filter(([, name]) => name === box);
      expect(found).toHaveLength(pages);
      for (const [, , ...numbers] of found) {
        numbers.forEach((number, index) => {
          expect(Math.abs(Number(number) - (millimetres[index] ?? 0) / MM)).toBeLessThan(0.02);
        });
      }
    }
    const fonts = run('pdffonts', [file]).trim().split('\n').slice(2);
    expect(fonts).toHaveLength(3);
    for (const font of fonts) expect(font).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  it.each(['duplex', 'single', 'fold'] as const)('as %s: PDF/UA-1 and PDF/A-2a', async (preset) => {
    expect(uaFaults(await fileOf(id, preset, PRESET_SPECS[preset]))).toEqual([]);
  });

  it.each(FORMS.filter((form) => form !== 'cards'))('%s: sound, PDF/UA-1 and PDF/A-2a', async (form) => {
    const file = await fileOf(id, form, { form });
    expect(run('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors');
    expect(uaFaults(file)).toEqual([]);
  });

  it('reads aloud in the order of the card', async () => {
    const told = run('pdfinfo', ['-struct-text', await fileOf(id, 'duplex', PRESET_SPECS.duplex)]);
    const said = [...told.matchAll(/"([^"\n]*)"$/gm)].map(([, text = '']) =>
      text.replaceAll(/\s+/g, ' ').trim(),
    );
    for (const card of houseDeck(id).cards) {
      const at = said.indexOf(card.id);
      const words = card.kind === 'eigen-vraag' ? [card.title] : [card.title, card.question, ...card.prompts];
      expect(said.slice(at + 2, at + 2 + words.length)).toEqual(words);
    }
  });

  it('for a press: PDF/UA-1, and no PDF/A, for a press brings its own colours', async () => {
    expect(uaFaults(await fileOf(id, 'press', PRESET_SPECS.press))).toEqual([
      '6.7.11 the metadata claim no PDF/A-2a',
      '6.2.2 there is no output intent',
    ]);
  });

  it('with letters as shapes there are no fonts, and the same is said beside them', async () => {
    const file = await fileOf(id, 'outlines', { ...PRESET_SPECS.press, outlines: true });
    expect(run('pdffonts', [file]).trim().split('\n')).toHaveLength(2);
    const said = new Set(actualTexts(file));
    for (const card of houseDeck(id).cards) {
      for (const words of [card.title, ...(card.kind === 'eigen-vraag' ? [] : [card.question])]) {
        expect(said).toContain(words);
      }
    }
  });
});

describe('a deck with odd texts', () => {
  it('is sound and accessible too, but for the cards that were told', async () => {
    const deck = oddDeck();
    const stops = new Set(
      layout(deck).problems.flatMap(({ card, level }) => (card && level === 'stop' ? [card] : [])),
    );
    const ids = deck.cards.map(({ id }) => id).filter((id) => !stops.has(id));
    const file = onDisk('odd', await print(deck, { cards: { kind: 'choice', ids } }));
    expect(uaFaults(file)).toEqual([]);
    expect(run('pdfinfo', [file])).toContain('Nu & <1>: kaarten om te knippen');
  });

  it('would not be, with those', async () => {
    expect(uaFaults(onDisk('missing', await print(oddDeck())))).toContain(
      '7.21.8 a letter is drawn that the font has not',
    );
  });
});
