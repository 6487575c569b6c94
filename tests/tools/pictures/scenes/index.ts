/** Every chapter, in the order of the picture numbers. */
import { tap, write } from '../../../e2e/helpers/hands';
import { startGame } from '../../../e2e/helpers/setting-up';
import type { Chapter, Scene } from '../scene';
import { CARDS } from './cards';
import { FIRST } from './first';
import { GAME } from './game';
import { openRoute } from './gestures';
import { NINE_PERSONS } from './nine';
import { PAIR } from './pair';
import { SOLO } from './solo';
import { WEEK } from './week';

/** A device with more than one session, finished, loose and not finished. */
const SEVERAL: readonly Scene[] = [
  {
    name: 'terugkijken-veel',
    also: ['large', 'forced'],
    go: async ({ page, later }) => {
      await later(24 * 60);
      await openRoute(page, '#/kaart/wat', 'Meteen een kaart');
      await tap(page, 'Bewaar een zin');
      await write(page, 'Wat nemen jullie mee?', 'Vraag eerst wat iemand zelf al probeerde.');
      await tap(page, 'Bewaar');
      await page.getByText('Bewaard. 1 zin').waitFor();
      await later(24 * 60);
      await openRoute(page, '#/', 'Koerskaarten');
      await startGame(page, { deck: 'Wat', minutes: 60, persons: 6 });
      await openRoute(page, '#/', 'Koerskaarten');
      await startGame(page, { deck: 'Wat', persons: 4, subject: 'Oudere mensen die alleen wonen' });
      await openRoute(page, '#/terugkijken', 'Terugkijken');
      await page.getByText('Mijn eigen ongeduld').first().waitFor();
    },
  },
  {
    name: 'start-met-meer-gesprekken',
    go: async ({ page }) => {
      await openRoute(page, '#/', 'Koerskaarten');
      await page.getByRole('link', { name: /^Verder$/ }).waitFor();
    },
  },
];

export const CHAPTERS: readonly Chapter[] = [
  FIRST,
  CARDS,
  GAME,
  { name: 'by-nine', scenes: NINE_PERSONS },
  { name: 'by-two', scenes: [...PAIR, ...SOLO, ...SEVERAL] },
  { name: 'week', scenes: WEEK },
];
