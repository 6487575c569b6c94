/** Faults of layout that were seen once, each measured in the browser so that it stays away. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SIZES } from '../tools/browser';
import { sidewaysScroll } from './helpers/accessible';
import { useApp } from './helpers/app';
import { atStep, press, settled, tap } from './helpers/hands';
import { drawCard, land } from './helpers/playing';
import { fillIn, startGame } from './helpers/setting-up';

const app = useApp();

const { phone, tablet, tabletPortrait } = SIZES;
const SUBJECT = 'Koude huizen in de Vogelbuurt';

/** The start screen with text at 200 %, as the sheet "Prettig lezen" would set it. */
async function openLarge(size: 'phone' | 'tablet'): Promise<Page> {
  const { page, context } = await app.open('#/', { size });
  await context.addInitScript(() => {
    localStorage.setItem('koerskaarten:preferences', JSON.stringify({ textScale: 2 }));
  });
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Koerskaarten' }).waitFor();
  await page.evaluate(async () => void (await document.fonts.load('700 1em "Bricolage Grotesque"')));
  return page;
}

/** Tiles and fields of *Nieuw spel* that lie under something else once they have the focus (WCAG 2.4.11). */
function coveredFields(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.setup input, .setup summary, .setup button')].flatMap(
      (field) => {
        field.focus();
        field.scrollIntoView({ block: 'nearest' });
        const seen = field.closest('label') ?? field;
        const { left, top, width, height } = seen.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return there && (seen.contains(there) || there.contains(seen)) ? [] : [seen.textContent];
      },
    ),
  );
}

/** Choices of *Nieuw spel* that the bar with Begin lies over as the screen opens. */
function underBegin(page: Page, textScale: number): Promise<string[]> {
  return page.evaluate((scale) => {
    document.documentElement.style.setProperty('--tekstmaat', String(scale));
    scrollTo(0, 0);
    const bar = document.querySelector('.setup__begin')?.getBoundingClientRect();
    return [...document.querySelectorAll('.setup .choice')].flatMap((choice) => {
      const { top, bottom } = choice.getBoundingClientRect();
      return bar && bar.height > 0 && bottom > bar.top + 1 && top < bar.bottom ? [choice.textContent] : [];
    });
  }, textScale);
}

/** Buttons of the step whose words take more than one line. */
function brokenButtons(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.table__main .button')].flatMap((button) => {
      const words = document.createRange();
      words.selectNodeContents(button);
      const lines = new Set([...words.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      return lines.size > 1 ? [button.textContent] : [];
    }),
  );
}

describe('with letters twice as large', () => {
  it('the name of the game stays whole on a phone', async () => {
    const page = await openLarge('phone');
    const seen = await page.evaluate(() => {
      const heading = document.querySelector('h1') ?? document.body;
      const words = document.createRange();
      words.selectNodeContents(heading);
      const { fontSize, fontFamily } = getComputedStyle(heading);
      return { lines: words.getClientRects().length, fontSize, fontFamily, width: heading.clientWidth };
    });
    expect(seen).toMatchObject({ lines: 1 });
  });

  it('nothing covers a choice of a new game on a phone, and its names neither', async () => {
    const page = await openLarge('phone');
    await page.getByRole('link', { name: /^Nieuw spel/ }).click();
    await fillIn(page, { names: ['Noor', 'Samira'] });
    expect(await coveredFields(page)).toEqual([]);
  });

  it('a start screen with something to go on with does not scroll sideways on a phone', async () => {
    const page = await openLarge('phone');
    await startGame(page, { minutes: 60, persons: 3, subject: SUBJECT });
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.getByRole('link', { name: /^Verder$/ }).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it('the speelveld shows the names of the themes whole', async () => {
    const page = await openLarge('tablet');
    await startGame(page, { minutes: 60, persons: 3 });
    await land(page);
    const cut = await page.evaluate(() => {
      const frame = document.querySelector('.speelveld-frame')?.getBoundingClientRect();
      return [...document.querySelectorAll('.speelveld-theme text')].flatMap((name) =>
        name.getBoundingClientRect().top < (frame?.top ?? 0) - 1 ? [name.textContent] : [],
      );
    });
    expect(cut).toEqual([]);
  });
});

/** Where a part of the table lies, px. */
const boxOf = (
  page: Page,
  part: string,
): Promise<{ top: number; bottom: number; left: number; right: number }> =>
  page
    .locator(part)
    .first()
    .evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top, bottom, left, right };
    });

describe('with letters half as large again, on a tablet', () => {
  it('the card and its question stay as large, and nothing lies over them, over a choice or over the gauge', async () => {
    const { page, context } = await app.open('#/', { size: 'tablet' });
    const questionSize = async (): Promise<string> =>
      page.locator('.card__question').evaluate((question) => getComputedStyle(question).fontSize);
    await startGame(page, { minutes: 60, persons: 4, subject: SUBJECT });
    await land(page);
    await drawCard(page);
    const usual = { card: await boxOf(page, '.talk .card'), size: await questionSize() };
    await context.addInitScript(() => {
      localStorage.setItem('koerskaarten:preferences', JSON.stringify({ textScale: 1.5 }));
    });
    await page.reload();
    await atStep(page, 'talk');
    await settled(page);
    const card = await boxOf(page, '.talk .card');
    expect(await questionSize()).toBe(usual.size);
    expect(card.right - card.left).toBeGreaterThanOrEqual(usual.card.right - usual.card.left);
    expect(card.bottom).toBeLessThanOrEqual(tablet.height);
    expect((await boxOf(page, '.table__main')).left).toBeGreaterThanOrEqual(card.right);
    expect((await boxOf(page, '.table__side')).right).toBeLessThanOrEqual(card.left);
    const gauge = await boxOf(page, '.gauge');
    expect((await boxOf(page, '.turn-tabs__tab--right')).left).toBeGreaterThanOrEqual(gauge.right);
    expect((await boxOf(page, '.table__main')).top).toBeGreaterThanOrEqual(gauge.bottom);
    await press(page, 'Klaar');
    await atStep(page, 'kern');
    const { top, bottom } = await boxOf(page, '.gauge');
    expect([top, bottom]).toEqual([gauge.top, gauge.bottom]);
    const stances = await boxOf(page, '.stances .choice');
    expect(stances.bottom).toBeLessThanOrEqual((await boxOf(page, '.table__foot')).top);
    expect(stances.bottom).toBeLessThanOrEqual(tablet.height);
  });
});

it('nothing covers a choice of a new game on a phone', async () => {
  const { page } = await app.open('#/nieuw', { size: 'phone' });
  await fillIn(page, { names: ['Noor', 'Samira'] });
  expect(await coveredFields(page)).toEqual([]);
});

it('the bar with Begin lies over no choice of a new game, however large the letters', async () => {
  const { page } = await app.open('#/nieuw', { size: 'tablet' });
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  const seen: Record<string, string[]> = {};
  for (const size of [tablet, tabletPortrait, SIZES.laptop, { width: 1024, height: 768 }]) {
    // oxlint-disable-next-line no-await-in-loop -- one page, one size at a time
    await page.setViewportSize(size);
    for (const scale of [1, 1.25, 1.5, 2]) {
      // oxlint-disable-next-line no-await-in-loop -- one size of letters at a time
      seen[`${size.width} ${scale}`] = await underBegin(page, scale);
    }
  }
  expect(Object.entries(seen).filter(([, under]) => under.length > 0)).toEqual([]);
});

describe('the water', () => {
  /** Tops (px) of the water, of the mark on the gauge and of what it must stay under. */
  const heights = (page: Page): Promise<{ water: number; mark: number; title: number }> =>
    page.evaluate(() => {
      const of = (name: string): DOMRect | undefined => document.querySelector(name)?.getBoundingClientRect();
      const mark = of('.gauge__mark');
      return {
        water: of('.water__body')?.top ?? Number.NaN,
        mark: mark ? (mark.top + mark.bottom) / 2 : Number.NaN,
        title: of('.table__title')?.bottom ?? Number.NaN,
      };
    });

  it('never runs through a title, and stands level with the mark on the gauge', async () => {
    const { page } = await app.open('#/');
    await startGame(page, { minutes: 60, persons: 3, subject: SUBJECT });
    await press(page, 'Klaar');
    await atStep(page, 'landing-round');
    const apart: number[] = [];
    for (const size of [phone, tablet, tabletPortrait]) {
      // oxlint-disable-next-line no-await-in-loop -- one page, one size at a time
      await page.setViewportSize(size);
      // oxlint-disable-next-line no-await-in-loop -- one page, one size at a time
      const { water, mark, title } = await heights(page);
      expect(water).toBeGreaterThanOrEqual(title - 1);
      if (size !== phone) apart.push(Math.abs(water - mark));
    }
    expect(Math.max(...apart)).toBeLessThan(3);
  });
});

it('talk rules keep their bullets and buttons their words in forced colours', async () => {
  const { page } = await app.open('#/');
  await startGame(page, { minutes: 60, persons: 3 });
  await page.emulateMedia({ forcedColors: 'active' });
  const bullets = await page.evaluate(() =>
    [...document.querySelectorAll('.landing__rule')].map((rule) =>
      Number.parseFloat(getComputedStyle(rule, '::before').borderTopWidth),
    ),
  );
  expect(bullets.length).toBeGreaterThan(0);
  expect(Math.min(...bullets)).toBeGreaterThan(3);
  // The browser puts a plate in the colour of the paper behind words: words in that colour would be gone.
  const gone = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll('.button')].flatMap((button) =>
      getComputedStyle(button).color === paper ? [button.textContent] : [],
    );
  });
  expect(gone).toEqual([]);
});

it('on a phone the band of a card is one line, with the longest name of a theme too', async () => {
  const { page } = await app.open('#/kaart/hoedan', { size: 'phone' });
  await page.locator('.card__suit').waitFor();
  const heights = await page.evaluate(async () => {
    await document.fonts.load('700 1em "Bricolage Grotesque"');
    const [band, suit] = [document.querySelector('.card__band'), document.querySelector('.card__suit')];
    return ['Leren', 'Ongeschreven'].map((name) => {
      if (suit) suit.textContent = name;
      return band?.clientHeight;
    });
  });
  expect(heights[0]).toBeGreaterThan(0);
  expect(heights[1]).toBe(heights[0]);
});

it('on a phone every button of a turn keeps its words on one line, and all three doors stay in sight', async () => {
  const { page } = await app.open('#/', { size: 'phone' });
  await startGame(page, { minutes: 60, persons: 3, subject: SUBJECT, names: ['Noor', 'Samira', 'Joris'] });
  const broken = await brokenButtons(page);
  await land(page, 'De huizen zijn koud.');
  broken.push(...(await brokenButtons(page)));
  await drawCard(page);
  broken.push(...(await brokenButtons(page)));
  await tap(page, 'Verder praten');
  broken.push(...(await brokenButtons(page)));
  await press(page, 'Klaar');
  broken.push(...(await brokenButtons(page)));
  await press(page, 'Zonder zin verder');
  broken.push(...(await brokenButtons(page)));
  expect(broken).toEqual([]);
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.locator('.resume__field .speelveld-picture').waitFor();
  const last = await page.getByRole('link', { name: /^Alleen spelen/ }).boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(phone.height);
});
