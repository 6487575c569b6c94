/** The turns of *Verkennen* and *Verdiepen*: draw, talk, kern, and everything around them. */
import { atStep, button, choose, press, settled, tap, write } from '../../../e2e/helpers/hands';
import type { Scene } from '../scene';
import {
  closeSheet,
  draw,
  fillDevice,
  finishTurn,
  KERN_LABEL,
  makeRoom,
  openMore,
  openRoute,
  writeKern,
} from './gestures';
import { OWN_KERN, OWN_QUESTION, SUBJECT, TOO_LONG } from './words';

const nextHint = ({ page }: Parameters<Scene['go']>[0]): Promise<void> => tap(page, 'Volgende');

const turnTo =
  (where: string): Scene['go'] =>
  ({ page }) =>
    tap(page, `Naar deze kant (${where})`);

/** The first turn, picture by picture. */
export const FIRST_TURN: readonly Scene[] = [
  {
    name: 'trek',
    also: ['beamer', 'large', 'forced'],
    go: async ({ page }) => {
      await press(page, 'Trek');
      await atStep(page, 'draw');
    },
  },
  { name: 'praat-1-lees-voor', also: ['beamer', 'large', 'forced'], go: ({ page }) => draw(page) },
  { name: 'praat-2-stil', also: ['beamer'], go: nextHint },
  { name: 'praat-3-begint', go: nextHint },
  { name: 'praat-4-anderen', also: ['large'], go: nextHint },
  { name: 'praat-links', needs: 'Naar deze kant (links)', go: turnTo('links') },
  { name: 'praat-boven', needs: 'Naar deze kant (boven)', go: turnTo('boven') },
  { name: 'praat-rechts', needs: 'Naar deze kant (rechts)', go: turnTo('rechts') },
  {
    name: 'praat-verder-rechts',
    needs: 'Naar deze kant (onder)',
    go: ({ page }) => tap(page, 'Verder praten'),
  },
  {
    name: 'praat-verder',
    also: ['beamer', 'large', 'forced'],
    go: async ({ page }) => {
      const back = button(page, 'Naar deze kant (onder)');
      if (await back.isVisible()) await back.click();
      if (!(await page.locator('.talk__prompts').isVisible())) await tap(page, 'Verder praten');
    },
  },
  {
    name: 'kern-leeg',
    also: ['large', 'forced'],
    go: async ({ page, later }) => {
      await later(6);
      await press(page, 'Klaar');
      await atStep(page, 'kern');
    },
  },
  { name: 'kern-te-lang', go: ({ page }) => write(page, KERN_LABEL, TOO_LONG) },
  {
    name: 'kern-geweigerd',
    go: async ({ page }) => {
      await tap(page, 'Bevestig');
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'kern-ingevuld', also: ['large', 'forced'], go: ({ page }) => writeKern(page) },
  {
    name: 'speelveld-1',
    go: async ({ page }) => {
      await press(page, 'Bevestig');
      await atStep(page, 'field');
    },
  },
  {
    name: 'trek-met-opzij',
    go: async ({ page }) => {
      await press(page, 'Trek');
      await atStep(page, 'draw');
    },
  },
];

/** What hides behind "Meer". */
export const MORE: readonly Scene[] = [
  { name: 'meer', also: ['large'], go: ({ page }) => openMore(page) },
  { name: 'meer-wie-zit-waar', go: ({ page }) => tap(page, 'Wie zit waar?') },
  {
    name: 'meer-zinnen',
    go: async ({ page }) => {
      await closeSheet(page);
      await openMore(page, 'Zinnen nalezen en aanpassen');
    },
  },
  {
    name: 'meer-andere-woorden',
    go: ({ page }) =>
      page
        .getByRole('button', { name: /^Andere woorden: / })
        .last()
        .click(),
  },
  {
    name: 'eigen-vraag-leeg',
    go: async ({ page }) => {
      await tap(page, 'Toch niet');
      await page.locator('dialog[open]').getByText('Zinnen nalezen en aanpassen').waitFor();
      await closeSheet(page);
      await openMore(page, 'Eigen vraag');
    },
  },
  {
    name: 'eigen-vraag-ingevuld',
    also: ['large'],
    go: async ({ page }) => {
      await write(page, 'Jullie vraag', OWN_QUESTION);
      await choose(page, 'Bij welk thema hoort die?', 'Leefwereld');
    },
  },
];

/** The rest of the turns; on the way what somebody sees who leaves and comes back. */
export const MORE_TURNS: readonly Scene[] = [
  {
    name: 'speelveld-2',
    also: ['beamer', 'forced'],
    go: async ({ page, later }) => {
      await closeSheet(page);
      await draw(page, 1);
      await later(5);
      await finishTurn(page);
      await atStep(page, 'field');
    },
  },
  {
    name: 'start-verder',
    also: ['beamer', 'large', 'forced'],
    go: async ({ page }) => {
      await openRoute(page, '#/', 'Koerskaarten');
      await page.getByRole('link', { name: /^Verder$/ }).waitFor();
    },
  },
  {
    name: 'terugkijken-een',
    go: async ({ page }) => {
      await openRoute(page, '#/terugkijken', 'Terugkijken');
      await page.getByText(SUBJECT).first().waitFor();
    },
  },
  {
    name: 'speelveld-3',
    go: async ({ page, later }) => {
      await openRoute(page, '#/', 'Koerskaarten');
      await page.getByRole('link', { name: /^Verder$/ }).click();
      await atStep(page, 'field');
      await settled(page);
      await draw(page);
      await later(5);
      await finishTurn(page);
      await atStep(page, 'field');
    },
  },
  {
    name: 'fase-klaar-verkennen',
    also: ['large'],
    go: async ({ page, later }) => {
      await draw(page, 1);
      await later(5);
      await finishTurn(page);
      await atStep(page, 'phase-end');
    },
  },
  {
    name: 'pauze',
    also: ['beamer', 'large', 'forced'],
    go: async ({ page }) => {
      await press(page, 'Verder naar Verdiepen');
      await atStep(page, 'pause');
    },
  },
  {
    name: 'speelveld-4-verdiepen',
    go: async ({ page, later }) => {
      await later(5);
      await press(page, 'Verder');
      await atStep(page, 'field');
    },
  },
  { name: 'tijd-in-cijfers', go: ({ page }) => page.locator('.gauge__staff').click() },
  {
    name: 'speelveld-5',
    also: ['beamer', 'large', 'forced'],
    go: async ({ page, later }) => {
      await closeSheet(page);
      await draw(page);
      await later(7);
      await finishTurn(page);
      await atStep(page, 'field');
    },
  },
  {
    name: 'praat-eigen-vraag',
    go: async ({ page }) => {
      await press(page, 'Trek');
      await atStep(page, 'draw');
      await openMore(page, 'Eigen vraag');
      await write(page, 'Jullie vraag', OWN_QUESTION);
      await choose(page, 'Bij welk thema hoort die?', 'Leefwereld');
      await press(page, 'Leg op tafel');
      await atStep(page, 'talk');
    },
  },
  {
    name: 'tijd-om-te-oogsten',
    also: ['large'],
    go: async ({ page, later }) => {
      await later(9);
      await press(page, 'Klaar');
      await later(9);
      await writeKern(page, OWN_KERN);
      await press(page, 'Bevestig');
      await atStep(page, 'field');
      await button(page, 'Naar de oogst').waitFor();
    },
  },
  {
    name: 'niet-bewaard',
    also: ['large', 'forced'],
    go: async ({ page }) => {
      await fillDevice(page);
      await tap(page, 'Trek');
      await page.locator('[data-save="unsaved"]').waitFor();
    },
  },
  {
    name: 'praat-lege-stoel',
    also: ['large', 'forced'],
    go: async ({ page }) => {
      await makeRoom(page);
      await tap(page, 'Probeer opnieuw');
      await page.locator('[data-save="saved"]').waitFor();
      if (await button(page, 'Trek').isVisible()) await press(page, 'Trek');
      await draw(page, 1);
      await tap(page, 'De lege stoel');
    },
  },
  {
    name: 'fase-klaar-verdiepen',
    go: async ({ page, later }) => {
      await later(3);
      await finishTurn(page);
      await atStep(page, 'phase-end');
    },
  },
];
