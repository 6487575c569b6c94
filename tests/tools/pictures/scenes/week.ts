/** *Kaart van de week*: from the first answer to its return. */
import { settled, tap, write, choose } from '../../../e2e/helpers/hands';
import type { Scene } from '../scene';
import { openRoute } from './gestures';

const WEEK_MINUTES = 7 * 24 * 60;

export const WEEK: readonly Scene[] = [
  {
    name: 'week-solo',
    go: ({ page }) => openRoute(page, '#/solo', 'Alleen spelen'),
  },
  {
    name: 'week-kaart',
    go: async ({ page }) => {
      await page.getByRole('link', { name: 'Pak de kaart van de week' }).click();
      await page.getByRole('article').waitFor();
    },
  },
  {
    name: 'week-oogst',
    go: async ({ page }) => {
      await write(page, 'Jouw antwoord', 'Ik wacht op een besluit dat niemand gaat nemen.');
      await tap(page, 'Bewaar');
      await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
    },
  },
  {
    name: 'week-terug',
    go: async ({ page, later }) => {
      await later(WEEK_MINUTES);
      await openRoute(page, '#/terugkijken', 'Terugkijken');
      await page.getByRole('link', { name: /^Beantwoord opnieuw/ }).waitFor();
    },
  },
  {
    name: 'week-begin',
    go: async ({ page }) => {
      await page.getByRole('link', { name: /^Beantwoord opnieuw/ }).click();
      await page.getByRole('button', { name: 'Begin' }).waitFor();
    },
  },
  {
    name: 'week-opnieuw',
    go: async ({ page }) => {
      await tap(page, 'Begin');
      await write(page, 'Het antwoord van nu', 'Ik vraag zelf wie er beslist.');
    },
  },
  {
    name: 'week-toen',
    go: async ({ page }) => {
      await settled(page);
      await tap(page, 'Laat het antwoord van toen zien');
      await choose(page, 'Wat is er veranderd?', 'verschoven');
    },
  },
  {
    name: 'week-oogst-daarna',
    go: async ({ page }) => {
      await tap(page, 'Klaar');
      await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
    },
  },
];
