/** *Oogst*, *Afspraken* and *Check-out*, to the harvest. */
import { atStep, choose, press, tap, write } from '../../../e2e/helpers/hands';
import { fillAgreement } from '../../../e2e/helpers/playing';
import type { Page } from 'playwright-core';
import type { Scene } from '../scene';
import { draw, writeKern } from './gestures';
import { AGREEMENTS, CONNECTION, GOODBYES, KOERS, MISSED } from './words';

/** How many hands go up for each of the first kernen. */
const HANDS = { begin: [2, 0, 1, 0, 2], friction: [0, 1, 0, 3, 0] } as const;

async function raise(
  page: Page,
  kind: 'hier begin ik' | 'dit schuurt',
  counts: readonly number[],
): Promise<void> {
  const more = page.getByRole('button', { name: new RegExp(`^Een hand erbij: ${kind}`) });
  for (const [index, hands] of counts.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- hands are counted one by one
    for (let counted = 0; counted < hands; counted += 1) await more.nth(index).click();
  }
}

export const HARVEST: readonly Scene[] = [
  {
    name: 'oogst-trek',
    go: async ({ page }) => {
      await press(page, 'Verder naar Oogst');
      await atStep(page, 'draw');
    },
  },
  { name: 'oogst-praat', go: ({ page }) => draw(page) },
  {
    name: 'oogst-kern',
    go: async ({ page, later }) => {
      await later(5);
      await press(page, 'Klaar');
      await atStep(page, 'kern');
      await writeKern(page);
    },
  },
  {
    name: 'verbind',
    also: ['large'],
    go: async ({ page }) => {
      await press(page, 'Bevestig');
      await atStep(page, 'connect');
      await write(page, 'Wat hebben ze met elkaar te maken?', CONNECTION);
    },
  },
  {
    name: 'handen-leeg',
    also: ['large'],
    go: async ({ page }) => {
      await press(page, 'Bevestig');
      await press(page, 'Liever handen tellen');
      await atStep(page, 'picks');
    },
  },
  {
    name: 'handen-geteld',
    also: ['forced'],
    go: async ({ page }) => {
      await raise(page, 'hier begin ik', HANDS.begin);
      await raise(page, 'dit schuurt', HANDS.friction);
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: 'handen-bespreken',
    also: ['large', 'forced'],
    go: async ({ page, later }) => {
      await later(2);
      await press(page, 'Klaar');
      await atStep(page, 'picks-talk');
    },
  },
  {
    name: 'wie-misten-we',
    also: ['large', 'forced'],
    go: async ({ page }) => {
      await press(page, 'Klaar');
      await atStep(page, 'missed');
      for (const party of MISSED) {
        // oxlint-disable-next-line no-await-in-loop -- one name after the other, as hands do
        await write(page, 'Een partij, groep of rol', party);
        // oxlint-disable-next-line no-await-in-loop -- one step after another
        await tap(page, 'Zet erbij');
      }
    },
  },
  {
    name: 'koerszin-leeg',
    go: async ({ page, later }) => {
      await later(3);
      await press(page, 'Klaar');
      await atStep(page, 'koers');
    },
  },
  {
    name: 'koerszin-ingevuld',
    also: ['large'],
    go: async ({ page }) => {
      const fields = page.locator('main').getByRole('textbox');
      // oxlint-disable-next-line no-await-in-loop -- one field after the other, as hands do
      for (const [index, part] of KOERS.entries()) await fields.nth(index).fill(part);
    },
  },
];

export const AGREEING: readonly Scene[] = [
  {
    name: 'afspraak-leeg',
    go: async ({ page, later }) => {
      await later(3);
      await press(page, 'Bevestig');
      await atStep(page, 'agreements');
    },
  },
  {
    name: 'afspraak-geweigerd',
    go: async ({ page }) => {
      await write(page, 'Wat gaan we doen?', AGREEMENTS.first.what);
      await tap(page, 'Vraag het de groep');
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'afspraak-ingevuld', also: ['large'], go: ({ page }) => fillAgreement(page, AGREEMENTS.first) },
  {
    name: 'duimen',
    also: ['forced'],
    go: async ({ page, later }) => {
      await later(3);
      await press(page, 'Vraag het de groep');
      await atStep(page, 'thumbs');
    },
  },
  {
    name: 'duimen-ja-mits',
    go: async ({ page }) => {
      await tap(page, 'ja, mits …');
      await write(page, 'Ja, mits …', AGREEMENTS.condition);
    },
  },
  { name: 'duimen-met-mits', go: ({ page }) => press(page, 'Bewaar') },
  {
    name: 'afspraken-een',
    go: async ({ page }) => {
      await press(page, 'Iedereen zegt ja');
      await atStep(page, 'agreements');
    },
  },
  {
    name: 'duimen-nog-niet',
    go: async ({ page }) => {
      await tap(page, 'Nog een afspraak');
      await fillAgreement(page, AGREEMENTS.second);
      await press(page, 'Vraag het de groep');
      await tap(page, 'nog niet, want …');
      await write(page, 'Nog niet, want …', AGREEMENTS.doubt);
    },
  },
  {
    name: 'herschrijf',
    go: async ({ page }) => {
      await press(page, 'Bewaar');
      await atStep(page, 'rewrite');
      await write(page, 'Wat gaan we doen?', AGREEMENTS.rewritten);
    },
  },
  {
    name: 'afspraken-twee',
    go: async ({ page, later }) => {
      await later(2);
      await press(page, 'Vraag het de groep');
      await press(page, 'Iedereen zegt ja');
      await atStep(page, 'agreements');
    },
  },
];

export const GOODBYE: readonly Scene[] = [
  {
    name: 'check-out-leeg',
    go: async ({ page }) => {
      await press(page, 'Naar de check-out');
      await atStep(page, 'checkout');
    },
  },
  {
    name: 'check-out-ingevuld',
    also: ['large'],
    go: async ({ page }) => {
      const fields = page.locator('.sheet').getByRole('textbox');
      await fields.nth(0).fill(GOODBYES[0]);
      await tap(page, 'Nog een zin');
      await fields.nth(1).fill(GOODBYES[1]);
      await page.getByRole('radio', { name: /^Over 6 weken/ }).check();
      await choose(page, 'Wie neemt het verslag mee?', 'Noor');
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: 'oogst',
    also: ['large', 'forced'],
    go: async ({ page, later }) => {
      await later(4);
      await press(page, 'Klaar');
      await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
    },
  },
];
