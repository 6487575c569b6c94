/** Finished files, held against what other people's programs say of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PrintSpec } from '../../../src/print/spec';
import { FORMS, PRESET_SPECS, PRESETS } from '../../../src/print/spec';
import { houseDeck, layout, print, write } from '../../print/support/make';
import { oddDeck } from '../../print/support/odd-deck';
import { onDisk, raster, run } from './run';
import { actualTexts, uaFaults } from './ua';

const DECKS = ['wat', 'hoedan'] as const;
const MM = 25.4 / 72;

const made = new Map<string, Promise<string>>();
/** A file on disk; each is made once. */
function fileOf(id: (typeof DECKS)[number], name: string, changes: Partial<PrintSpec>): Promise<string> {
  const key = `${id}-${name}`;
  const known = made.get(key);
  if (known) return known;
  const making = print(houseDeck(id), changes).then((bytes) => onDisk(key, bytes));
  made.set(key, making);
  return making;
}

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
    expect(fonts).toHaveLength(preset === 'press' ? 0 : 3);
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

  it('for a press the same is said, though its letters are outlines', async () => {
    const said = new Set(actualTexts(await fileOf(id, 'press', PRESET_SPECS.press)));
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

describe('on paper', () => {
  const DPI = 600;
  const dots = (mm: number): number => (mm / 25.4) * DPI;

  it.each([
    ['the front', 1],
    ['the back', 2],
  ])('%s: what is cut lies within 0.1 mm of where it should', async (_, page) => {
    const picture = raster(await fileOf('wat', 'duplex', PRESET_SPECS.duplex), page, DPI);
    expect(picture.width).toBeGreaterThan(dots(209.9));
    for (const column of [0, 1, 2]) {
      for (const row of [0, 1, 2]) {
        // The frame of each card: 2 mm inside the cut, where the knife never comes.
        const [left, top] = [10.5 + column * 63 + 2, 16.5 + row * 88 + 2];
        const across = darkest(left, (mm) => picture.at(Math.round(dots(mm)), Math.round(dots(top + 60))));
        const along = darkest(top + 84, (mm) =>
          picture.at(Math.round(dots(left + 40)), Math.round(dots(mm))),
        );
        expect(Math.abs(across - left)).toBeLessThan(0.1);
        expect(Math.abs(along - top - 84)).toBeLessThan(0.1);
      }
    }
    if (page !== 1) return;
    for (const x of [10.5, 73.5, 136.5, 199.5]) {
      const mark = darkest(x, (mm) => picture.at(Math.round(dots(mm)), Math.round(dots(13))));
      expect(Math.abs(mark - x)).toBeLessThan(0.1);
    }
    for (const y of [16.5, 104.5, 192.5, 280.5]) {
      const mark = darkest(y, (mm) => picture.at(Math.round(dots(8)), Math.round(dots(mm))));
      expect(Math.abs(mark - y)).toBeLessThan(0.1);
    }
  });

  it('a back that is 0.15 mm off is seen', async () => {
    const { document } = layout(houseDeck('wat'), {
      offset: { x: 0.15, y: 0 },
      cards: { kind: 'theme', theme: 'opgave' },
    });
    const picture = raster(onDisk('shifted', await write(document)), 2, DPI);
    const found = darkest(12.5, (mm) => picture.at(Math.round(dots(mm)), Math.round(dots(78.5))));
    expect(Math.abs(found - 12.5)).toBeGreaterThan(0.1);
  });

  it('nothing comes nearer to the edge than a printer can', async () => {
    const file = await fileOf('hoedan', 'duplex', PRESET_SPECS.duplex);
    const { stderr } = ghostscript(['-sDEVICE=bbox', file]);
    const boxes = [...stderr.matchAll(/%%HiResBoundingBox: ([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)/g)];
    expect(boxes).toHaveLength(12);
    for (const [, left = '', bottom = '', right = '', top = ''] of boxes) {
      expect(Number(left) * MM).toBeGreaterThanOrEqual(4.9);
      expect(Number(bottom) * MM).toBeGreaterThanOrEqual(4.9);
      expect(Number(right) * MM).toBeLessThanOrEqual(205.1);
      expect(Number(top) * MM).toBeLessThanOrEqual(292.1);
    }
  });

  it('saving ink takes about a tenth of it, and of black alone', async () => {
    const [colour, saving] = [
      inkOf(await fileOf('wat', 'duplex', PRESET_SPECS.duplex)),
      inkOf(await fileOf('wat', 'saving', { ink: 'saving' })),
    ];
    const part = (...sides: number[]): number => {
      const sum = (pages: readonly number[][]): number =>
        pages.flatMap((inks, page) => (sides.includes(page % 2) ? inks : [])).reduce((a, b) => a + b, 0);
      return sum(saving) / sum(colour);
    };
    const [fronts, backs, whole] = [part(0), part(1), part(0, 1)];
    console.log(
      `ink saved down to (fronts, backs, whole): ${[fronts, backs, whole].map(percent).join(', ')}`,
    );
    expect(fronts).toBeLessThan(0.2);
    expect(backs).toBeLessThan(0.08);
    expect(whole).toBeLessThan(0.14);
    for (const [cyan, magenta, yellow] of saving) expect([cyan, magenta, yellow]).toEqual([0, 0, 0]);
  });

  it('black and white takes no colour', async () => {
    for (const [cyan, magenta, yellow, black] of inkOf(await fileOf('hoedan', 'grey', { ink: 'grey' }))) {
      expect([cyan, magenta, yellow]).toEqual([0, 0, 0]);
      expect(black).toBeGreaterThan(0);
    }
  });
});

/** Where, within a millimetre around, the darkest stroke has its middle. */
function darkest(around: number, at: (mm: number) => number): number {
  const step = 25.4 / 600;
  let [weight, sum] = [0, 0];
  for (let mm = around - 0.8; mm <= around + 0.8; mm += step) {
    const dark = Math.max(0, 140 - at(mm));
    weight += dark;
    sum += dark * mm;
  }
  return weight === 0 ? Number.NaN : sum / weight;
}

const percent = (part: number): string => `${(part * 100).toFixed(0)} %`;

/** Per page how much of each of the four inks a printer takes. */
function inkOf(file: string): number[][] {
  const { stdout } = ghostscript(['-sDEVICE=ink_cov', file]);
  return [...stdout.matchAll(/([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+) CMYK/g)].map(([, ...inks]) =>
    inks.map(Number),
  );
}

function ghostscript(args: readonly string[]): { stdout: string; stderr: string } {
  const script = `gs -q -dBATCH -dNOPAUSE -dSAFER -o - ${args.join(' ')} 2>tests/out/print/gs.err`;
  const stdout = run('sh', ['-c', script]);
  return { stdout, stderr: readFileSync('tests/out/print/gs.err', 'utf8') };
}
