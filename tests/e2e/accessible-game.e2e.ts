import { describe, expect, it } from 'vitest';
import { goTo, useApp } from './helpers/app';
import { faultsOf } from './helpers/faults';
import { button, playWith, tap } from './helpers/hands';
import { startGame } from './helpers/setting-up';
import { walk } from './helpers/walk';

const app = useApp();

/** Steps that come before the *tegenspraakronde*. */
const EARLY = ['talk-rules', 'landing-round', 'opgave', 'field', 'draw', 'talk', 'kern', 'phase-end'];

describe('every screen holds for everybody', () => {
  it('every step of a game up to the tegenspraakronde', async () => {
    const { page } = await app.open();
    playWith(page, 'keys');
    await startGame(page, { minutes: 30, persons: 3, subject: 'Water in de straat' });
    const faults: string[] = [];
    await walk(page, {
      async written({ step, nth }) {
        if (nth === 0 && EARLY.includes(step)) faults.push(...(await faultsOf(page, step)));
      },
    });
    expect(faults).toEqual([]);
  }, 300_000);

  it('every step from the tegenspraakronde on, its sheets, the harvest and the list', async () => {
    const { page } = await app.open();
    playWith(page, 'keys');
    // An hour, so that the lege stoel and Verbind are in it.
    await startGame(page, { minutes: 60, persons: 3, subject: 'Water in de straat' });
    const faults: string[] = [];
    const look = async (name: string): Promise<void> => void faults.push(...(await faultsOf(page, name)));
    await walk(page, {
      async written({ step, nth }) {
        if (step === 'talk' && (await button(page, 'De lege stoel').count()) > 0) {
          await tap(page, 'De lege stoel');
          await look('talk with a chair');
        }
        if (EARLY.includes(step) || step === 'private') return;
        if (step === 'aside-round' && nth === 0) {
          await tap(page, 'Tegenspraak');
          await look('which sentence');
          await page.locator('.kern-buttons button').first().click();
          await look('how to begin');
          await tap(page, 'Toch niet');
        }
        // The second kind of these looks different; the rest repeats itself.
        const kinds = ['thumbs', 'agreements', 'dissent'].includes(step) ? 2 : 1;
        if (nth < kinds) await look(step);
      },
    });
    await look('harvest');
    await tap(page, 'Zinnen nalezen en aanpassen');
    await look('sentences');
    await tap(page, 'Sluiten');
    await goTo(page, '#/terugkijken');
    await page.getByRole('heading', { level: 1, name: 'Terugkijken' }).waitFor();
    await look('look back');
    expect(faults).toEqual([]);
  }, 420_000);
});
