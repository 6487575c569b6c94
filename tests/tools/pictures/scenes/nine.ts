/** Nine persons in pairs, 90 minutes: who sits where, the pulse, and the tablet that is passed on. */
import type { Page } from 'playwright-core';
import { atStep, button, choose, press, settled, tap, write } from '../../../e2e/helpers/hands';
import { fillIn } from '../../../e2e/helpers/setting-up';
import type { Scene } from '../scene';
import { closeSheet, openMore, openRoute } from './gestures';
import { walk } from '../../../e2e/helpers/walk';
import { SUBJECT } from './words';

const NINE = ['Noor', 'Samira', 'Bas', 'Joke', 'Ali', 'Wilhelmina', 'Fenna', 'Youssef', 'Marijke'];

/** Plays on by itself, with something written everywhere, to a step. */
const walkTo = (page: Page, goal: string): Promise<void> => walk(page, { until: goal });

/** The next person takes the tablet. */
const take = (page: Page): Promise<void> => press(page, 'Ik heb de tablet');

async function score(page: Page, sharp: string, free: string): Promise<void> {
  await choose(page, 'Hoe scherp is de opgave voor mij?', sharp);
  await choose(page, 'Hoe vrij kan ik hier spreken?', free);
}

export const NINE_PERSONS: readonly Scene[] = [
  {
    name: 'nieuw-spel-zeven',
    also: ['large'],
    go: async ({ page }) => {
      await openRoute(page, '#/nieuw', 'Nieuw spel');
      await fillIn(page, { deck: 'Wat', minutes: 90, persons: 7, subject: SUBJECT });
    },
  },
  {
    name: 'nieuw-spel-negen',
    go: ({ page }) => fillIn(page, { persons: 9, names: NINE }),
  },
  {
    name: 'nieuw-spel-rollen',
    go: async ({ page }) => {
      await tap(page, 'Ook organisatie of rol');
      await write(page, `Organisatie of rol van ${NINE[0]}`, 'gemeente');
    },
  },
  {
    name: 'wie-zit-waar',
    also: ['large', 'forced'],
    go: async ({ page }) => {
      await tap(page, 'Begin');
      await atStep(page, 'talk-rules');
      await settled(page);
      await openMore(page, 'Wie zit waar?');
    },
  },
  {
    name: 'wie-zit-waar-wijzig',
    also: ['large'],
    go: ({ page }) => page.getByText('Wijzig').first().click(),
  },
  {
    name: 'wie-zit-waar-weg',
    go: ({ page }) => tap(page, 'Samira gaat weg'),
  },
  { name: 'wie-zit-waar-erbij', also: ['large'], go: ({ page }) => tap(page, 'Er komt iemand bij') },
  {
    name: 'wie-zit-waar-namen',
    go: async ({ page }) => {
      await tap(page, 'Terug');
      await tap(page, 'Namen invullen of aanpassen');
    },
  },
  {
    name: 'pulse-geef-door',
    also: ['large', 'forced'],
    go: async ({ page }) => {
      await tap(page, 'Terug');
      await page.getByRole('radio', { name: 'We geven hem door' }).check();
      await closeSheet(page);
      await press(page, 'Klaar');
      await atStep(page, 'private');
    },
  },
  { name: 'pulse-leeg', also: ['large'], go: ({ page }) => take(page) },
  { name: 'pulse-ingevuld', also: ['forced'], go: ({ page }) => score(page, '2', '4') },
  {
    name: 'pulse-mist-antwoord',
    go: async ({ page }) => {
      await press(page, 'Klaar, geef door');
      await take(page);
      await tap(page, 'Klaar, geef door');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'pulse-afgedekt',
    go: async ({ page }) => {
      await page.evaluate(() => dispatchEvent(new Event('blur')));
      await button(page, 'Laat mijn scherm zien').waitFor();
    },
  },
  {
    name: 'in-tweetallen',
    also: ['large'],
    go: async ({ page, later }) => {
      await later(3);
      await tap(page, 'Laat mijn scherm zien');
      await press(page, 'Sla over');
      for (const answer of ['1', '2', '3', '4']) {
        // oxlint-disable-next-line no-await-in-loop -- person by person
        await take(page);
        // oxlint-disable-next-line no-await-in-loop -- one step after another
        await score(page, answer, '4');
        // oxlint-disable-next-line no-await-in-loop -- one step after another
        await press(page, 'Klaar, geef door');
      }
      await press(page, 'Overslaan voor iedereen');
      await atStep(page, 'in-pairs');
    },
  },
  {
    name: 'tablet-geef-door',
    also: ['large'],
    go: async ({ page }) => {
      await press(page, 'Klaar');
      await press(page, 'Klaar');
      await press(page, 'Zonder zin verder');
      await press(page, 'Trek');
      await atStep(page, 'hand-turn');
    },
  },
  {
    name: 'kies-geef-door',
    go: async ({ page }) => {
      await walkTo(page, 'picks');
      await press(page, 'Liever doorgeven');
      await atStep(page, 'private');
    },
  },
  { name: 'kies-leeg', also: ['large'], go: ({ page }) => take(page) },
  {
    name: 'kies-gekozen',
    also: ['forced'],
    go: async ({ page }) => {
      await button(page, /^hier begin ik: /)
        .nth(1)
        .click();
      await button(page, /^dit schuurt: /)
        .nth(0)
        .click();
    },
  },
  {
    name: 'zinnen-alle',
    also: ['large'],
    go: async ({ page }) => {
      await press(page, 'Klaar, geef door');
      await openMore(page, 'Zinnen nalezen en aanpassen');
    },
  },
  {
    name: 'zinnen-weg',
    go: ({ page }) =>
      button(page, /^Haal voorgoed weg: /)
        .nth(2)
        .click(),
  },
  {
    name: 'pulse-uitslag',
    also: ['large', 'forced'],
    go: async ({ page }) => {
      await button(page, 'Laat staan').first().click();
      await closeSheet(page);
      await walkTo(page, 'pulse-result');
    },
  },
];
