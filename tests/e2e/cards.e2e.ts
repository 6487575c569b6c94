/** *Kaarten*: choosing, keeping and finding again, as a facilitator does the evening before. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { goTo, headline, installed, useApp } from './helpers/app';
import { tap } from './helpers/hands';
import { focused, keyboard } from './helpers/keys';

const app = useApp();

/** The ids of the cards on the screen, in their order. */
const shown = (page: Page): Promise<string[]> =>
  page.locator('a[id]').evaluateAll((links) => links.map((link) => link.id));

async function openDeck(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  await page.getByRole('link', { name: new RegExp(`^${title}`) }).click();
  await page.getByRole('heading', { level: 1, name: `Kaarten: ${title}` }).waitFor();
}

it('five cards for tomorrow: chosen, kept, there after a reload, and offline', async () => {
  const { page, context } = await app.open('#/', { size: 'phone' });
  await installed(page);
  await openDeck(page, 'Wat');
  await tap(page, 'Help mij kiezen');
  await tap(page, /^We zijn bezig/);
  await tap(page, /^Dat weten we nog niet/);
  await tap(page, /^Een beetje/);
  await page.getByRole('heading', { name: 'Vijf kaarten voor jullie' }).waitFor();
  const five = await shown(page);
  expect(five).toHaveLength(5);
  await tap(page, 'Zet bij favorieten');
  await page.getByText('Ze staan bij favorieten.').waitFor();

  // The address holds the choice, and so does what comes back from a card.
  await page.waitForURL(/keuze=/);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('heading', { name: 'Vijf kaarten voor jullie' }).waitFor();
  expect(await shown(page)).toEqual(five);
  await page.locator(`[id="${five[1] ?? ''}"]`).click();
  await page.getByText('2 van 5').waitFor();
  await page.getByRole('link', { name: 'Volgende' }).click();
  await page.getByText('3 van 5').waitFor();
  await page.getByRole('link', { name: 'Naar jullie keuze' }).click();
  await page.locator(`[id="${five[2] ?? ''}"]:focus`).waitFor();

  await tap(page, 'Laat alles zien');
  await tap(page, /^Favorieten/);
  expect((await shown(page)).toSorted()).toEqual(five.toSorted());
}, 90_000);

it('a card by its address, as it was sent, and played at once', async () => {
  const { page } = await app.open('#/kaarten/hoedan/H-AA-A1');
  const question = await headline(page);
  await expect.poll(() => page.title()).toBe(`${question} · Koerskaarten`);
  await page.getByRole('radio', { name: 'Inwoner' }).check();
  expect(await page.locator('.lens output').innerText()).not.toBe('');
  await tap(page, 'Speel deze kaart');
  await page.locator('main.quick[data-card="H-AA-A1"]').waitFor();
  // It lies there as any card: a reload shows it again, and another one comes after it.
  await page.reload();
  await page.locator('main.quick[data-card="H-AA-A1"]').waitFor();
  await tap(page, 'Andere kaart');
  await page.locator('main.quick:not([data-card="H-AA-A1"])').waitFor();
  await goTo(page, '#/kaarten/hoedan/H-XX-A1');
  await page.getByRole('heading', { name: 'Deze kaart is er niet' }).waitFor();
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Koerskaarten' }).waitFor();
}, 60_000);

it('going back leaves the deck at once, however much was typed', async () => {
  const { page } = await app.open();
  await openDeck(page, 'Wat');
  await page.getByRole('searchbox').pressSequentially('grens', { delay: 60 });
  await page.getByRole('radio', { name: 'Verdiepen' }).check();
  await page.waitForURL(/zoek=grens&rij=verdiepen/);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Kaarten', exact: true }).waitFor();
  await page.goForward();
  await page.getByRole('heading', { level: 1, name: 'Kaarten: Wat' }).waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('grens');
}, 60_000);

it('with nothing but keys: filter, open a card, turn to the next, keep it, and back to its place', async () => {
  const { page } = await app.open();
  const { enter, tabTo, faults } = keyboard(page);
  await enter('link "Kaarten"');
  await expect.poll(() => focused(page)).toBe('heading "Kaarten"');
  await enter(/^link "#Hoedan/);
  await expect.poll(() => focused(page)).toBe('heading "Kaarten: #Hoedan"');
  await enter('button "Recepten"');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('button "Recepten"');
  await tabTo('radio "Alle thema’s"');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('radio "Aanpak"');
  await tabTo('radio "Raster"');
  const cards = await shown(page);
  expect(cards.every((id) => id.startsWith('H-AA'))).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('main[data-card="H-AA-A1"]').waitFor();
  await expect.poll(() => focused(page)).toMatch(/^heading "/);
  await tabTo('radio "Opdrachtgever"');
  await page.keyboard.press('Space');
  // In a choice the arrows choose; elsewhere they turn the card.
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('radio "Opdrachtnemer"');
  await tabTo('button "Favoriet"');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.locator('main[data-card="H-AA-A2"]').waitFor();
  await expect.poll(() => focused(page)).toMatch(/^heading "/);
  await page.keyboard.press('ArrowLeft');
  await page.locator('main[data-card="H-AA-A1"]').waitFor();
  expect(await page.getByRole('button', { name: 'Favoriet', pressed: true }).count()).toBe(1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await enter('link "Terug naar de lijst"');
  await page.locator('[id="H-AA-A1"]:focus').waitFor();
  expect(faults).toEqual([]);
}, 120_000);

it('own decks of another size: the grid never scrolls sideways', async () => {
  const { page } = await app.open('#/kaarten/wat', { size: 'narrow' });
  await page.getByRole('heading', { level: 2, name: 'Verkennen' }).waitFor();
  const widths = [320, 500, 760, 1000, 1440];
  const found: [number, number][] = [];
  for (const width of widths) {
    // oxlint-disable-next-line no-await-in-loop -- one page, one width at a time
    await page.setViewportSize({ width, height: 800 });
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    const over = await page.evaluate(() => {
      // Eight columns where the deck has five: a copy of each heading and cell, without the app knowing.
      for (const row of document.querySelectorAll('.poster__head, .poster__cells')) {
        while (row.children.length < 8) row.append(row.children[0]?.cloneNode(true) ?? '');
      }
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    found.push([width, over]);
  }
  expect(found).toEqual(widths.map((width) => [width, 0]));
}, 60_000);
