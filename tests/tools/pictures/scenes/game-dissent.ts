/** *Tegenspraak*, step by step, and the round at the end of *Verdiepen*. */
import { atStep, press, settled, tap, write } from '../../../e2e/helpers/hands';
import type { Scene } from '../scene';
import { STANDING } from './words';

export const DISSENT: readonly Scene[] = [
  { name: 'tegenspraak-welke-zin', also: ['large'], go: ({ page }) => tap(page, 'Tegenspraak') },
  {
    name: 'tegenspraak-begin',
    also: ['forced'],
    go: ({ page }) => page.locator('.kern-buttons button').last().click(),
  },
  {
    name: 'tegenspraak-horen',
    also: ['beamer', 'large', 'forced'],
    go: async ({ page }) => {
      await page.locator('.openings button').first().click();
      await atStep(page, 'dissent');
      await settled(page);
    },
  },
  { name: 'tegenspraak-beslissen', also: ['large', 'forced'], go: ({ page }) => press(page, 'Klaar') },
  { name: 'tegenspraak-verwerkt', go: ({ page }) => tap(page, /^Verwerkt/) },
  {
    name: 'tegenspraak-blijft-staan',
    also: ['large'],
    go: async ({ page }) => {
      await tap(page, 'Andere keuze');
      await tap(page, /^Blijft staan/);
      await write(page, 'Jouw zin, naast de kern', STANDING);
    },
  },
  {
    name: 'speelveld-met-tegenspraak',
    also: ['beamer', 'forced'],
    go: async ({ page }) => {
      await press(page, 'Bevestig');
      await atStep(page, 'phase-end');
    },
  },
  {
    name: 'tegenspraakronde',
    also: ['large', 'forced'],
    go: async ({ page }) => {
      await press(page, 'Naar de tegenspraakronde');
      await atStep(page, 'dissent-round');
    },
  },
  {
    name: 'opzij-ronde',
    also: ['large'],
    go: async ({ page }) => {
      await press(page, 'Klaar');
      await atStep(page, 'aside-round');
    },
  },
];
