import { describe, expect, it } from 'vitest';
import { goTo, useApp } from './helpers/app';
import { faultsOf } from './helpers/faults';
import { tap } from './helpers/hands';
import { startGame } from './helpers/setting-up';
import { walk } from './helpers/walk';

const app = useApp();

describe('every screen holds for everybody', () => {
  it('every step of a game, its sheets, the harvest and the list', async () => {
    const { page } = await app.open();
    await startGame(page, {
      minutes: 30,
      persons: 3,
      subject: 'Water in de straat',
    });
    const faults: string[] = [];
    await walk(page, {
      async written({ step, nth }) {
        // The second kind of thumbs and agreements looks different; the rest repeats itself.
        if (nth > (['thumbs', 'agreements'].includes(step) ? 1 : 0)) return;
        faults.push(...(await faultsOf(page, step)));
      },
    });
    faults.push(...(await faultsOf(page, 'harvest')));
    await tap(page, 'Zinnen nalezen en aanpassen');
    faults.push(...(await faultsOf(page, 'sentences')));
    await tap(page, 'Sluiten');
    await goTo(page, '#/terugkijken');
    await page.getByRole('heading', { level: 1, name: 'Terugkijken' }).waitFor();
    faults.push(...(await faultsOf(page, 'look back')));
    expect(faults).toEqual([]);
  }, 300_000);
});
