/** #Hoedan by two in half an hour. */
import { atStep, choose, press, tap, write } from '../../../e2e/helpers/hands';
import { fillAgreement, noteMissed } from '../../../e2e/helpers/playing';
import { startGame } from '../../../e2e/helpers/setting-up';
import type { Scene } from '../scene';
import { draw, finishTurn } from './gestures';
import type { Kern } from './words';

const FIRST: Kern = { kern: 'We vergaderen veel omdat het veilig voelt.', stance: 'eens' };
const SECOND: Kern = { kern: 'De een wil een besluit, de ander eerst rust.', stance: 'verschillend' };
const THIRD: Kern = { kern: 'Het werk tussen ons in heeft nog geen naam.', stance: 'weten we nog niet' };
const LAST: Kern = { kern: 'Vrijdag bellen we de melder samen.', stance: 'eens' };
const KOERS = [
  'een vast vrijdaguur voor oude meldingen',
  'de wijkagent en de huisarts',
  'meldingen die binnen een week een eigenaar hebben',
] as const;

export const PAIR: readonly Scene[] = [
  {
    name: 'twee-afspraken',
    go: ({ page }) =>
      startGame(page, {
        deck: '#Hoedan',
        minutes: 30,
        persons: 2,
        subject: 'Meldingen die blijven liggen',
        names: ['Ans', 'Yusuf'],
      }),
  },
  {
    name: 'twee-rondje',
    go: async ({ page, later }) => {
      await later(1);
      await press(page, 'Klaar');
      await atStep(page, 'landing-round');
    },
  },
  {
    name: 'twee-speelveld-0',
    go: async ({ page }) => {
      await press(page, 'Klaar');
      await press(page, 'Zonder zin verder');
      await atStep(page, 'field');
    },
  },
  {
    name: 'twee-trek',
    also: ['beamer'],
    go: async ({ page }) => {
      await press(page, 'Trek');
      await atStep(page, 'draw');
    },
  },
  { name: 'twee-praat', also: ['beamer'], go: ({ page }) => draw(page) },
  {
    name: 'twee-praat-de-ander',
    go: async ({ page }) => {
      await tap(page, 'Volgende');
      await tap(page, 'Volgende');
      await tap(page, 'Volgende');
    },
  },
  {
    name: 'twee-kern',
    go: async ({ page, later }) => {
      await later(3);
      await press(page, 'Klaar');
      await atStep(page, 'kern');
      await write(page, 'Wat is de kern van jullie gesprek?', FIRST.kern);
      await choose(page, 'Hoe staan jullie erin?', FIRST.stance);
    },
  },
  {
    name: 'twee-fase-klaar',
    go: async ({ page, later }) => {
      await press(page, 'Bevestig');
      await atStep(page, 'field', 'phase-end');
      if (await page.locator('main[data-step="field"]').isVisible()) {
        await draw(page);
        await later(4);
        await finishTurn(page, SECOND);
      }
      await atStep(page, 'phase-end');
    },
  },
  {
    name: 'twee-speelveld-3',
    go: async ({ page, later }) => {
      await press(page, 'Verder naar Verdiepen');
      await draw(page, 1);
      await later(4);
      await finishTurn(page, THIRD);
      await atStep(page, 'field', 'phase-end');
    },
  },
  {
    name: 'twee-oogst-praat',
    go: async ({ page }) => {
      await press(page, 'Verder naar Oogst');
      await draw(page);
    },
  },
  {
    name: 'twee-koerszin',
    go: async ({ page, later }) => {
      await later(3);
      await finishTurn(page, LAST);
      await noteMissed(page);
      await atStep(page, 'koers');
      const fields = page.locator('main').getByRole('textbox');
      // oxlint-disable-next-line no-await-in-loop -- one field after the other, as hands do
      for (const [index, part] of KOERS.entries()) await fields.nth(index).fill(part);
    },
  },
  {
    name: 'twee-afspraak',
    go: async ({ page }) => {
      await press(page, 'Bevestig');
      await atStep(page, 'agreements');
      await fillAgreement(page, {
        what: 'De oudste drie meldingen samen nabellen',
        who: 'Yusuf',
        when: '2026-11-20',
      });
    },
  },
  { name: 'twee-afspraken-een', go: ({ page }) => press(page, 'Bewaar') },
  {
    name: 'twee-oogst',
    go: async ({ page, later }) => {
      await press(page, 'Naar de check-out');
      await atStep(page, 'checkout');
      await later(2);
      await press(page, 'Klaar');
      await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
    },
  },
];
