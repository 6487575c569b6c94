/** A Wat game by five, 90 minutes: from *Nieuw spel* to the first card. */
import { atStep, press, tap, write } from '../../../e2e/helpers/hands';
import { fillIn } from '../../../e2e/helpers/setting-up';
import type { Scene } from '../scene';
import { closeSheet } from './gestures';
import { NAMES, OPGAVE, SUBJECT } from './words';

export const OPENING: readonly Scene[] = [
  {
    name: 'nieuw-spel-leeg',
    also: ['large', 'forced'],
    go: async ({ page }) => {
      await page.getByRole('link', { name: /^Nieuw spel/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Nieuw spel' }).waitFor();
      await page.getByRole('button', { name: 'Begin' }).waitFor();
    },
  },
  {
    name: 'nieuw-spel-ingevuld',
    go: ({ page }) => fillIn(page, { deck: 'Wat', minutes: 90, persons: 5, subject: SUBJECT }),
  },
  { name: 'nieuw-spel-namen', go: ({ page }) => fillIn(page, { names: NAMES }) },
  {
    name: 'landen-afspraken',
    also: ['large', 'forced'],
    go: async ({ page, later }) => {
      await later(3);
      await tap(page, 'Begin');
      await atStep(page, 'talk-rules');
    },
  },
  {
    name: 'landen-afspraken-aanpassen',
    go: async ({ page }) => {
      await tap(page, 'Aanpassen');
      await write(page, 'Afspraak 2', 'Wie fluistert, mag het ook hardop zeggen');
    },
  },
  {
    name: 'landen-rondje',
    also: ['large'],
    go: async ({ page, later }) => {
      await later(2);
      await press(page, 'Klaar');
      // The chapter of nine shows what is given in private.
      await press(page, 'Overslaan voor iedereen');
      await atStep(page, 'landing-round');
    },
  },
  { name: 'landen-namen', needs: 'Namen aanpassen', go: ({ page }) => tap(page, 'Namen aanpassen') },
  {
    name: 'opgave-leeg',
    go: async ({ page, later }) => {
      await closeSheet(page);
      await later(4);
      await press(page, 'Klaar');
      await atStep(page, 'opgave');
    },
  },
  {
    name: 'opgave-ingevuld',
    also: ['large'],
    go: async ({ page }) => {
      await write(page, 'De opgave in één zin', OPGAVE.text);
      await write(page, 'Ziet iemand het anders? Zet dat er ook bij.', OPGAVE.differs);
    },
  },
  {
    name: 'speelveld-0',
    also: ['beamer', 'large'],
    go: async ({ page, later }) => {
      await later(3);
      await press(page, 'Bevestig');
      await atStep(page, 'field');
    },
  },
];
