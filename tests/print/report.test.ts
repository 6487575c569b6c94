/** The verslag on paper, read back by another program. */
import { describe, expect, it } from 'vitest';
import { drawReport } from '../../src/print/report/drawn';
import { layReport } from '../../src/print/report/lay';
import { askOnce } from '../../src/print/report/file';
import type { Answer, Request } from '../../src/print/protocol';
import type { Report } from '../../src/export/report';
import { exampleLog, gameOf, randomGame, taken } from '../export/games';
import { FONTS, write } from './support/make';
import { readPdf, type ReadPage } from './support/read';

/** Random games that are laid out. */
const GAMES = 8;

const read = async (report: Report): Promise<ReadPage[]> =>
  readPdf(await write(layReport(drawReport(report), FONTS).document));
const textOf = (pages: readonly ReadPage[]): string =>
  pages
    .flatMap(({ words }) => words.map(({ text }) => text))
    .join(' ')
    .replaceAll(/\s+/gu, ' ');
const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

describe.each(['wat', 'hoedan'] as const)('the verslag of the example with %s', async (id) => {
  const game = gameOf(await exampleLog(id));
  const { report } = taken(game);
  const pages = await read(report);
  const text = textOf(pages);

  it('is one A4', () => {
    expect(pages.map(({ w, h }) => [Math.round(w), Math.round(h)])).toEqual([[210, 297]]);
  });

  it('says where to, who does what and when, then what was said, then who was missed', () => {
    const places = [
      report.title,
      flat(report.koers ?? ''),
      ...report.agreements.filter(({ status }) => status === 'agreed').map((one) => flat(one.text)),
      ...report.themes.flatMap(({ kernen }) =>
        kernen.flatMap((kern) => [...(kern.text ? [flat(kern.text)] : []), ...kern.dissents.map(flat)]),
      ),
      'Wie misten we?',
      ...report.missed.map(flat),
      'Terugkijken',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('leaves out nothing that belongs on paper: opgave, first steps, what two cards have in common, goodbyes', () => {
    const told = [
      report.opgave,
      report.differs,
      report.connection?.text,
      ...report.agreements.flatMap(({ firstStep, noticed }) => [firstStep, noticed]),
      ...report.goodbyes,
    ].flatMap((words) => (words ? [flat(words)] : []));
    expect(told.length).toBeGreaterThan(4);
    for (const words of told) expect(text).toContain(words);
  });

  it('shows a dissent in the letters of a kern', () => {
    const [page] = pages;
    const widthOf = (words: string): number => {
      const found = page?.words.find((word) => flat(word.text).startsWith(words.slice(0, 30)));
      return (found?.width ?? 0) / (found?.text.length ?? 1);
    };
    const [kern] = report.themes.flatMap(({ kernen }) => kernen.flatMap((one) => one.text ?? []));
    const [dissent] = report.themes.flatMap(({ kernen }) => kernen.flatMap((one) => one.dissents));
    // A letter is about as wide in both.
    expect(widthOf(dissent ?? '') / widthOf(kern ?? '')).toBeGreaterThan(0.9);
  });

  it('keeps everything inside what an office printer reaches', () => {
    for (const { words } of pages) {
      for (const { x, y, width } of words) {
        expect(x).toBeGreaterThan(5);
        expect(x + width).toBeLessThan(205);
        expect(y).toBeGreaterThan(5);
        expect(y).toBeLessThan(292);
      }
    }
  });
});

describe('a long talk', () => {
  const long = async (): Promise<Report> => {
    const { report } = taken(gameOf(await exampleLog('wat')));
    const themes = report.themes.map((theme) => ({
      ...theme,
      kernen: Array.from({ length: 6 }, () => theme.kernen).flat(),
    }));
    return { ...report, themes };
  };

  it('goes on on a next page, in the same letters, and says which page it is', async () => {
    const report = await long();
    const pages = await read(report);
    expect(pages.length).toBeGreaterThan(1);
    expect(textOf(pages)).toContain(`Bladzijde ${pages.length} van ${pages.length}`);
    const count = report.themes.reduce((sum, { kernen }) => sum + kernen.length, 0);
    const [first = ''] = report.themes.flatMap(({ kernen }) => kernen.flatMap((one) => one.text ?? []));
    expect(textOf(pages).split(flat(first)).length - 1).toBe(6);
    expect(count).toBeGreaterThan(40);
    for (const goodbye of report.goodbyes) expect(textOf(pages)).toContain(flat(goodbye));
    for (const { words } of pages) for (const { y } of words) expect(y).toBeLessThan(292);
  });

  it('breaks words that are absurdly long', async () => {
    const { report } = taken(gameOf(await exampleLog('hoedan')));
    const word = 'x'.repeat(80);
    const [page] = await read({ ...report, title: word, koers: `Wij ${word}.`, missed: [word] });
    for (const { x, width } of page?.words ?? []) expect(x + width).toBeLessThan(205);
  });
});

describe('letters that the fonts lack', () => {
  it('are told, and a mark stands in their place', async () => {
    const { report } = taken(gameOf(await exampleLog('wat')));
    const odd = { ...report, title: 'Boom 🌳 en عين' };
    const { document, missing } = layReport(drawReport(odd), FONTS);
    expect(missing).toContain('🌳');
    expect(textOf(await readPdf(await write(document)))).toContain('Boom ? en ???');
  });

  it('of an example are none', async () => {
    for (const id of ['wat', 'hoedan'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { report } = taken(gameOf(await exampleLog(id)));
      expect(layReport(drawReport(report), FONTS).missing).toEqual([]);
    }
  });
});

it(`can be made of ${GAMES} random games at any moment`, async () => {
  for (let seed = 0; seed < GAMES; seed += 1) {
    const { first, actions } = randomGame(seed);
    const moment = actions[(seed * 37) % actions.length]?.after ?? first;
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const pages = await read(taken(moment.game).report);
    expect(textOf(pages)).toContain('geïnspireerd op');
  }
}, 60_000);

describe('the worker', () => {
  const played = () => {
    const asked: Request[] = [];
    let listener: (answer: Answer) => void = () => undefined;
    let broken: () => void = () => undefined;
    let ended = false;
    return {
      asked,
      answer: (answer: Answer) => listener(answer),
      fail: () => broken(),
      isEnded: () => ended,
      worker: {
        post: (request: Request) => void asked.push(request),
        onAnswer: (listen: typeof listener) => (listener = listen),
        onError: (listen: typeof broken) => (broken = listen),
        terminate: () => (ended = true),
      },
    };
  };

  it('is asked once and ended', async () => {
    const { report } = taken(gameOf(await exampleLog('wat')));
    const { worker, asked, answer, isEnded } = played();
    const file = askOnce(worker, drawReport(report));
    expect(asked).toEqual([{ do: 'report', ask: 1, drawn: drawReport(report) }]);
    answer({ is: 'report', ask: 1, bytes: new Uint8Array(3), missing: ['x'] });
    expect(await file).toMatchObject({ missing: ['x'] });
    expect(isEnded()).toBe(true);
  });

  it.each(['fail', 'answer'] as const)('that can not do it is ended too: %s', async (how) => {
    const { report } = taken(gameOf(await exampleLog('wat')));
    const { worker, answer, fail, isEnded } = played();
    const file = askOnce(worker, drawReport(report));
    if (how === 'fail') fail();
    else answer({ is: 'failed', ask: 1 });
    await expect(file).rejects.toThrow('The worker could not');
    expect(isEnded()).toBe(true);
  });
});
