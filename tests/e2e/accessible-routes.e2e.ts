import { describe, expect, it } from 'vitest';
import { goTo, useApp } from './helpers/app';
import { faultsOf } from './helpers/faults';
import { tap } from './helpers/hands';
import { startSolo } from './helpers/setting-up';

const app = useApp();

describe('every screen holds for everybody', () => {
  it('the routes, and the sheets over them', async () => {
    const { page } = await app.open();
    const faults = await faultsOf(page, 'start');
    const routes = [
      'nieuw',
      'solo',
      'kaart',
      'kaart/wat',
      'kaart/anders',
      'terugkijken',
      'niets',
      'spel/weg',
    ];
    /* oxlint-disable no-await-in-loop -- one page, one route at a time */
    for (const route of routes) {
      await goTo(page, `#/${route}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('main[aria-busy]').waitFor({ state: 'detached' });
      faults.push(...(await faultsOf(page, route)));
    }
    for (const sheet of ['Prettig lezen', 'Hulp']) {
      await tap(page, sheet);
      faults.push(...(await faultsOf(page, sheet)));
      await tap(page, 'Sluiten');
    }
    /* oxlint-enable no-await-in-loop */
    expect(faults).toEqual([]);
  }, 180_000);

  it('a step alone, its menu, and an own question', async () => {
    const { page } = await app.open();
    await startSolo(page);
    const faults = await faultsOf(page, 'alone');
    await tap(page, 'Meer');
    faults.push(...(await faultsOf(page, 'menu')));
    expect(faults).toEqual([]);
  }, 120_000);
});
