/** A device on which nothing happened yet, and loose cards. */
import { tap, write } from '../../../e2e/helpers/hands';
import type { Chapter } from '../scene';
import { closeSheet, openCold, openRoute } from './gestures';

export const FIRST: Chapter = {
  name: 'first',
  scenes: [
    { name: 'start-eerste-keer', also: ['beamer', 'forced', 'large'], go: async () => undefined },
    { name: 'hulp', go: ({ page }) => tap(page, 'Hulp') },
    {
      name: 'prettig-lezen',
      also: ['large', 'forced'],
      go: async ({ page }) => {
        await closeSheet(page);
        await tap(page, 'Prettig lezen');
      },
    },
    {
      name: 'pagina-onbekend',
      go: async ({ page }) => {
        await closeSheet(page);
        await openCold(page, '#/nergens', 'Deze pagina is er niet');
      },
    },
    { name: 'gesprek-onbekend', go: ({ page }) => openCold(page, '#/spel/weg', 'Dit gesprek is er niet') },
    { name: 'terugkijken-leeg', go: ({ page }) => openRoute(page, '#/terugkijken', 'Terugkijken') },
    { name: 'alleen-spelen', also: ['large'], go: ({ page }) => openRoute(page, '#/solo', 'Alleen spelen') },
    { name: 'meteen-decks', go: ({ page }) => openRoute(page, '#/kaart', 'Meteen een kaart') },
    {
      name: 'meteen-kaart',
      also: ['large', 'forced'],
      go: async ({ page }) => {
        await page.getByRole('link', { name: /^Wat/ }).click();
        await page.getByRole('button', { name: 'Andere kaart' }).waitFor();
      },
    },
    { name: 'meteen-verder-praten', go: ({ page }) => tap(page, 'Verder praten') },
    {
      name: 'meteen-zin',
      also: ['large'],
      go: async ({ page }) => {
        await tap(page, 'Bewaar een zin');
        await write(page, 'Wat nemen jullie mee?', 'Vraag eerst wat iemand zelf al probeerde.');
      },
    },
    {
      name: 'meteen-bewaard',
      go: async ({ page }) => {
        await tap(page, 'Bewaar');
        await page.getByText('Bewaard. 1 zin').waitFor();
      },
    },
    {
      name: 'meteen-na-drie-kaarten',
      go: async ({ page }) => {
        await tap(page, 'Andere kaart');
        await tap(page, 'Andere kaart');
        await page.getByRole('button', { name: 'Maak er een spel van' }).waitFor();
      },
    },
    {
      name: 'oogst-los-gesprek',
      go: async ({ page }) => {
        await openRoute(page, '#/terugkijken', 'Terugkijken');
        await page.getByRole('link', { name: /^Los gesprek/ }).click();
        await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
      },
    },
  ],
};
