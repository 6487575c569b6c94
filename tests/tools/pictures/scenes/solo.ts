/** Alone, with three cards. */
import type { Page } from 'playwright-core';
import { atStep, choose, press, settled, tap, write } from '../../../e2e/helpers/hands';
import { fillAgreement } from '../../../e2e/helpers/playing';
import { SOLO as WORDS } from '../../../../src/ui/screens/solo/text';
import type { Scene } from '../scene';
import { draw, openRoute } from './gestures';

const KERN_LABEL = 'Wat is de kern van wat je dacht?';
const KERNEN = [
  'Ik wacht op een besluit dat niemand gaat nemen.',
  'Wat ik regel, is soms wat een ander wil leren.',
  'Volgende week bel ik eerst, en mail ik daarna.',
] as const;

async function think(page: Page, kern: string): Promise<void> {
  await press(page, 'Klaar');
  await atStep(page, 'kern');
  await write(page, KERN_LABEL, kern);
  await press(page, 'Bevestig');
}

export const SOLO: readonly Scene[] = [
  {
    name: 'alleen-opgave',
    go: async ({ page }) => {
      await openRoute(page, '#/solo', WORDS.title);
      await choose(page, WORDS.deck, /^#Hoedan/);
      await write(page, WORDS.subject, 'Mijn eigen ongeduld');
      await tap(page, WORDS.start);
      await atStep(page, 'opgave');
      await settled(page);
    },
  },
  {
    name: 'alleen-trek',
    go: async ({ page }) => {
      await write(page, 'De opgave in één zin', 'Ik wil sneller dan de mensen met wie ik werk.');
      await press(page, 'Bevestig');
      await atStep(page, 'draw');
    },
  },
  { name: 'alleen-praat', go: ({ page }) => draw(page) },
  { name: 'alleen-praat-verder', go: ({ page }) => tap(page, 'Verder praten') },
  {
    name: 'alleen-kern',
    go: async ({ page, later }) => {
      await later(3);
      await press(page, 'Klaar');
      await atStep(page, 'kern');
      await write(page, KERN_LABEL, KERNEN[0]);
    },
  },
  {
    name: 'alleen-fase-klaar',
    go: async ({ page }) => {
      await press(page, 'Bevestig');
      await atStep(page, 'phase-end');
    },
  },
  {
    name: 'alleen-nog-eens',
    go: async ({ page, later }) => {
      await press(page, 'Verder naar Verdiepen');
      await draw(page);
      await later(3);
      await think(page, KERNEN[1]);
      await press(page, 'Verder naar Oogst');
      await draw(page);
      await think(page, KERNEN[2]);
      await atStep(page, 'look-again');
    },
  },
  {
    name: 'alleen-lege-stoel',
    go: async ({ page }) => {
      await tap(page, /^Lege stoel/);
      await write(page, 'Wat zeg je vanaf die stoel?', 'Bel mij ook als er niets mis is.');
    },
  },
  {
    name: 'alleen-koerszin',
    go: async ({ page }) => {
      await settled(page);
      await press(page, 'Bevestig');
      await atStep(page, 'koers');
    },
  },
  {
    name: 'alleen-stap',
    go: async ({ page }) => {
      const parts = ['een week lang eerst vragen, dan pas doen', 'mijn collega Ria', 'rustiger overleggen'];
      const fields = page.locator('main').getByRole('textbox');
      // oxlint-disable-next-line no-await-in-loop -- one field after the other, as hands do
      for (const [index, part] of parts.entries()) await fields.nth(index).fill(part);
      await press(page, 'Bevestig');
      await atStep(page, 'agreements');
      await fillAgreement(page, { what: 'Maandag Ria bellen voor ik mail', when: '2026-11-16' });
    },
  },
  {
    name: 'alleen-check-out',
    go: async ({ page }) => {
      await press(page, 'Bewaar');
      await press(page, 'Naar de check-out');
      await atStep(page, 'checkout');
    },
  },
  {
    name: 'alleen-oogst',
    go: async ({ page }) => {
      await press(page, 'Klaar');
      await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
    },
  },
  {
    name: 'terugblik-begin',
    go: async ({ page }) => {
      await page.getByRole('link', { name: 'Blik terug' }).click();
      await page.getByRole('button', { name: 'Begin' }).waitFor();
    },
  },
  {
    name: 'terugblik-uit-het-hoofd',
    go: async ({ page }) => {
      await tap(page, 'Begin');
      await write(page, 'Wat weet je nog?', 'Dat ik eerst zou bellen. En iets met rustiger overleggen.');
    },
  },
  {
    name: 'terugblik-afspraken',
    go: async ({ page }) => {
      await settled(page);
      await press(page, 'Laat zien wat er staat');
      await choose(page, 'Wat is ervan gekomen?', 'deels');
    },
  },
  {
    name: 'terugblik-kaart',
    go: async ({ page }) => {
      await press(page, 'Verder');
      await write(page, 'Het antwoord van nu', 'Bellen kan ook zonder aanleiding.');
      await tap(page, 'Laat het antwoord van toen zien');
      await choose(page, 'Wat is er veranderd?', 'verschoven');
    },
  },
  {
    name: 'terugblik-koers',
    go: async ({ page }) => {
      await press(page, 'Verder');
      await page.getByRole('heading', { level: 2, name: 'De koers van nu' }).waitFor();
    },
  },
  {
    name: 'terugblik-check-out',
    go: async ({ page }) => {
      await press(page, 'Deze koers houd ik');
      await write(page, 'Een zin om mee af te sluiten', 'Vragen kost me minder dan ik dacht.');
    },
  },
  {
    name: 'terugblik-oogst',
    go: async ({ page }) => {
      await tap(page, 'Klaar');
      await page.getByRole('heading', { level: 2, name: /^Terugblik van / }).waitFor();
    },
  },
];
