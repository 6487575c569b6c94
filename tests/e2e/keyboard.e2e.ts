import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useApp } from './helpers/app';
import { atStep } from './helpers/hands';
import { focused, keyboard } from './helpers/keys';
import { startGame } from './helpers/setting-up';
import { openLookBack } from './helpers/reading';

const app = useApp();

/** A new step: the focus stands on its headline, so that it is read aloud. */
async function arrives(page: Page, step: string): Promise<void> {
  await atStep(page, step);
  await expect.poll(() => focused(page)).toMatch(/^heading "/);
  const spoken = await focused(page);
  const question = await page.locator(':focus').evaluate((element) => element.matches('h1, .card__question'));
  expect([step, spoken, question]).toEqual([step, spoken, true]);
}

it('a whole short game by two with nothing but keys', async () => {
  const { page } = await app.open();
  const { tabTo, enter, type, faults } = keyboard(page);
  await enter(/^link "Nieuw spel/);
  await expect.poll(() => focused(page)).toBe('heading "Nieuw spel"');
  await type(/^textbox "Wat is jullie onderwerp/, 'Fietsen');
  await tabTo(/^radio "Wat/);
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toMatch(/^radio "#Hoedan/);
  await tabTo(/^radio "60 minuten/);
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toMatch(/^radio "30 minuten/);
  await tabTo('radio "4"');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe('radio "2"');
  await enter('button "Begin"');

  await arrives(page, 'talk-rules');
  await enter('button "Klaar"');
  await arrives(page, 'landing-round');
  await enter('button "Klaar"');
  await arrives(page, 'opgave');
  await type(/^textbox "De opgave in één zin/, 'Niemand fietst nog.');
  await enter('button "Bevestig"');

  const turn = async (kern: string): Promise<void> => {
    await enter(/^button "Trek: /);
    await arrives(page, 'talk');
    await enter('button "Klaar"');
    await arrives(page, 'kern');
    await type(/^textbox "Wat is de kern/, kern);
    await tabTo('radio "eens"');
    await page.keyboard.press('Space');
    await enter('button "Bevestig"');
  };
  for (const kern of ['De weg is te smal.', 'We doen het al jaren zo.']) {
    // oxlint-disable-next-line no-await-in-loop -- turn by turn
    await arrives(page, 'field');
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    await enter('button "Trek"');
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    await arrives(page, 'draw');
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    await turn(kern);
  }
  await arrives(page, 'phase-end');
  await enter('button "Verder naar Verdiepen"');
  await arrives(page, 'field');
  await enter('button "Trek"');
  await arrives(page, 'draw');
  await turn('Niemand durft het te zeggen.');
  await arrives(page, 'phase-end');
  // Somebody sees it otherwise, with the same keys.
  await enter('button "Tegenspraak"');
  await page.getByRole('dialog', { name: 'Tegenspraak' }).waitFor();
  await enter(/^button ".*De weg is te smal/);
  await expect.poll(() => focused(page)).toBe('heading "Begin zo, of zeg het gewoon"');
  await enter('button "Zeg het in je eigen woorden"');
  await arrives(page, 'dissent');
  await enter('button "Klaar"');
  await page.getByRole('button', { name: /^Blijft staan/ }).waitFor();
  await enter(/^button "Blijft staan/);
  await type(/^textbox "Jouw zin, naast de kern/, 'De weg is breed genoeg.');
  await enter('button "Bevestig"');
  await arrives(page, 'phase-end');
  await enter('button "Verder naar Oogst"');
  await arrives(page, 'draw');
  await turn('Zaterdag verven we de streep.');
  await arrives(page, 'missed');
  await type(/^textbox "Een partij, groep of rol/, 'De wegbeheerder');
  await enter('button "Klaar"');
  await arrives(page, 'koers');
  await type(/^textbox "Wij gaan … proberen/, 'de streep te verven');
  await type(/^textbox "samen met …/, 'de buren');
  await type(/^textbox "en merken het aan …/, 'meer fietsers');
  await enter('button "Bevestig"');
  await arrives(page, 'agreements');
  await type(/^textbox "Wat gaan we doen/, 'Verf halen');
  await tabTo('radio "Plek 1"');
  await page.keyboard.press('Space');
  await tabTo(/Wanneer is het klaar/);
  await page.keyboard.type('05052027');
  await enter('button "Bewaar"');
  await page.getByRole('article').filter({ hasText: '5 mei 2027' }).waitFor();
  await enter('button "Naar de check-out"');
  await arrives(page, 'checkout');
  await enter('button "Klaar"');
  await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
  await expect.poll(() => focused(page)).toBe('heading "Oogst"');

  await enter('link "Naar het begin"');
  await expect.poll(() => focused(page)).toBe('heading "Koerskaarten"');
  await enter('link "Terugkijken"');
  await expect.poll(() => focused(page)).toBe('heading "Terugkijken"');
  await enter('link "Fietsen"');
  await expect.poll(() => focused(page)).toBe('heading "Oogst"');
  expect(faults).toEqual([]);
}, 180_000);

it('backwards too: nothing is reached only one way', async () => {
  const { page } = await app.open();
  await startGame(page, { minutes: 30, persons: 2 });
  const { tabTo, faults } = keyboard(page, true);
  for (const name of ['button "Klaar"', 'button "Meer"', 'button "Prettig lezen"']) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await tabTo(name);
  }
  expect(faults).toEqual([]);
});

describe('a sheet over the screen', () => {
  it.each(['Prettig lezen', 'Hulp', 'Meer'])(
    '%s opens, keeps the focus in, and Escape leads back',
    async (name) => {
      const { page } = await app.open();
      await startGame(page, { minutes: 30, persons: 2 });
      const { enter, tabTo, faults } = keyboard(page);
      await enter(`button "${name}"`);
      await page.getByRole('dialog').waitFor();
      const inside = (): Promise<boolean> =>
        page.evaluate(() => document.activeElement?.closest('dialog') !== null);
      await tabTo('button "Sluiten"');
      expect(await inside()).toBe(true);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await focused(page)).toBe(`button "${name}"`);
      expect(faults).toEqual([]);
    },
  );

  it('a sheet out of a sheet leads back to what opened the first', async () => {
    const { page } = await app.open();
    await startGame(page, { minutes: 30, persons: 2 });
    const { enter, faults } = keyboard(page);
    await enter('button "Meer"');
    await enter('button "Wie zit waar?"');
    await page.getByRole('dialog', { name: 'Wie zit waar?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('button "Meer"');
    expect(faults).toEqual([]);
  });

  it('a choice in Prettig lezen counts at once, and is there after a reload', async () => {
    const { page } = await app.open();
    const { enter, tabTo } = keyboard(page);
    await enter('button "Prettig lezen"');
    await tabTo('radio "Gewoon"');
    await page.keyboard.press('ArrowRight');
    await tabTo(/^checkbox "Rustig beeld/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    const seen = (): Promise<unknown> =>
      page.evaluate(() => [
        getComputedStyle(document.documentElement).fontSize,
        document.documentElement.hasAttribute('data-calm'),
      ]);
    expect(await seen()).toEqual(['20px', true]);
    await page.reload();
    await openLookBack(page);
    expect(await seen()).toEqual(['20px', true]);
  });
});
