import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useApp } from './helpers/app';
import { tap } from './helpers/hands';
import { drawCard, land } from './helpers/playing';
import { startGame } from './helpers/setting-up';

const app = useApp();

interface Table {
  readonly width: number;
  readonly height: number;
  /** Size of letters, as "Prettig lezen" sets it. */
  readonly letters?: number;
}

const PHONE: Table = { width: 360, height: 740 };

interface CardTexts {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly prompts: readonly string[];
}

/** Every question card of a deck. */
function questionsOf(deck: 'wat' | 'hoedan'): CardTexts[] {
  const file = new URL(`../../cards/${deck}.json`, import.meta.url);
  const { cards } = JSON.parse(readFileSync(file, 'utf8')) as { cards: (CardTexts & { kind: string })[] };
  return cards.filter(({ kind }) => kind === 'question');
}

const CARDS = [...questionsOf('wat'), ...questionsOf('hoedan')];

/** Tablets and a laptop on the table, at 1.5 m from the reader (design.md). */
const TABLES: readonly Table[] = [
  { width: 1024, height: 768 },
  { width: 1024, height: 768, letters: 1.25 },
  { width: 1180, height: 820 },
  { width: 820, height: 1180 },
  { width: 1280, height: 800 },
];

interface Fitted {
  readonly id: string;
  /** Size of the question, px. */
  readonly size: number;
  /** Size of the prompts, px; 0 while they are closed. */
  readonly prompts: number;
  readonly overflows: boolean;
}

/** A table with a card on it, at the first hint or the last. */
async function talkAt(hint: 'first' | 'last'): Promise<Page> {
  const { page } = await app.open();
  await startGame(page, { minutes: 60, persons: 3, names: ['Wilhelmina', 'Bas', 'Joke'] });
  await land(page);
  await drawCard(page);
  if (hint === 'last') for (let hints = 0; hints < 3; hints += 1) await tap(page, 'Volgende');
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Puts every card's words on the card that lies there, one by one, and reads how the app sized them. */
async function fitAll(page: Page, { width, height, letters = 1 }: Table): Promise<Fitted[]> {
  await page.setViewportSize({ width, height });
  return page.evaluate(
    ([cards, scale]) => {
      document.documentElement.style.setProperty('--tekstmaat', String(scale));
      return cards.map(({ id, title, question, prompts }) => {
        const text = document.querySelector<HTMLElement>('.card__question');
        const heading = document.querySelector('.card__title');
        const card = document.querySelector('.card');
        const body = text?.parentElement;
        if (!text || !heading || !card || !body) throw new Error('no card on the table');
        text.textContent = question;
        heading.textContent = title;
        const lines = [...card.querySelectorAll('.talk__prompts li')];
        for (const [index, line] of lines.entries()) line.textContent = prompts[index] ?? '';
        dispatchEvent(new Event('resize'));
        const inside = card.getBoundingClientRect();
        const parts = [...card.querySelectorAll('h1, h2, p, ul, button')]
          .filter((part) => part.checkVisibility())
          .map((part) => part.getBoundingClientRect());
        const out = parts.some(
          ({ right, bottom, left, top }) =>
            right > inside.right + 1 ||
            bottom > inside.bottom + 1 ||
            left < inside.left - 1 ||
            top < inside.top - 1,
        );
        return {
          id,
          size: Number.parseFloat(getComputedStyle(text).fontSize),
          prompts: lines[0] ? Number.parseFloat(getComputedStyle(lines[0]).fontSize) : 0,
          overflows:
            out || body.scrollHeight > body.clientHeight + 1 || text.scrollWidth > text.clientWidth + 1,
        };
      });
    },
    [CARDS, letters] as const,
  );
}

it('there are ninety questions to fit', () => {
  expect(CARDS).toHaveLength(90);
});

describe.each(['first', 'last'] as const)('with the %s hint', (hint) => {
  it('every question reads from a distance, on every table, and sticks out of its card on none', async () => {
    const page = await talkAt(hint);
    const faults: string[] = [];
    for (const size of [...TABLES, PHONE]) {
      // oxlint-disable-next-line no-await-in-loop -- one page, one size at a time
      const fitted = await fitAll(page, size);
      const where = `${size.width} x ${size.height}, letters ${size.letters ?? 1}, ${hint} hint`;
      const least = size === PHONE ? 0 : 58;
      const wrong = fitted.filter((card) => card.size < least || card.overflows);
      faults.push(...wrong.map((card) => `${where}: ${card.id} ${card.size}${card.overflows ? ' out' : ''}`));
    }
    expect(faults).toEqual([]);
  }, 90_000);
});

/** With the prompts open the question was read already: it may be smaller, but stays the largest text. */
const LEAST_WITH_PROMPTS = 40;

it('the prompts read from a distance too, under every question, on every table', async () => {
  const page = await talkAt('first');
  await tap(page, 'Verder praten');
  const faults: string[] = [];
  for (const size of TABLES) {
    // oxlint-disable-next-line no-await-in-loop -- one page, one size at a time
    const fitted = await fitAll(page, size);
    const wrong = fitted.filter(
      (card) => card.prompts < 32 || card.size < LEAST_WITH_PROMPTS || card.overflows,
    );
    faults.push(
      ...wrong.map(
        (card) =>
          `${size.width} x ${size.height}, letters ${size.letters ?? 1}: ${card.id} ${card.size} and ${card.prompts}${card.overflows ? ' out' : ''}`,
      ),
    );
  }
  expect(faults).toEqual([]);
}, 90_000);

it('no question is larger than a table asks for, and one on a beamer is', async () => {
  const page = await talkAt('first');
  const largest = async (width: number, height: number): Promise<number> =>
    Math.max(...(await fitAll(page, { width, height })).map(({ size }) => size));
  expect(await largest(1366, 1024)).toBe(68);
  expect(await largest(1920, 1080)).toBeGreaterThan(80);
}, 90_000);
