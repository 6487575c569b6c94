import { expect, it } from 'vitest';
import { useApp } from './helpers/app';
import { faultsOf } from './helpers/faults';
import { button, playWith, press, tap } from './helpers/hands';
import { startGame } from './helpers/setting-up';
import { walk } from './helpers/walk';

const app = useApp();

/** Screens that a shorter game does not have, each once; the second private screen is the one with the questions. */
const WANTED = new Set(['private 0', 'private 1', 'in-pairs 0', 'hand-turn 0', 'picks 0', 'pulse-result 0']);

it('who sits where, the tablet passed on and everything private hold for everybody', async () => {
  const { page } = await app.open();
  playWith(page, 'keys');
  await startGame(page, { minutes: 90, persons: 5 });
  const faults: string[] = [];
  const look = async (screen: string): Promise<void> => void faults.push(...(await faultsOf(page, screen)));

  await tap(page, 'Meer');
  await tap(page, 'Wie zit waar?');
  await page.getByText('Wijzig').first().click();
  await tap(page, 'Plek 1 gaat weg');
  await page.getByRole('dialog').getByRole('status').filter({ hasText: 'is weg' }).waitFor();
  await look('seats');
  await tap(page, 'Er komt iemand bij');
  await look('somebody joins');
  await tap(page, 'Terug');
  await tap(page, 'Namen invullen of aanpassen');
  await tap(page, 'Ook organisatie of rol');
  await look('names');
  await tap(page, 'Terug');
  await page.getByRole('radio', { name: 'We geven hem door' }).check();
  await tap(page, 'Sluiten');

  let picking = 0;
  await walk(page, {
    async written({ step, nth }) {
      if (WANTED.has(`${step} ${nth}`)) await look(`${step} ${nth}`);
      if (step === 'private' && (await button(page, /^dit schuurt: /).count()) > 0) {
        picking += 1;
        if (picking === 1) await look('private picks');
      }
      if (step !== 'koers') return;
      await tap(page, 'Meer');
      await tap(page, 'Zinnen nalezen en aanpassen');
      await look('sentences');
      await button(page, /^Haal voorgoed weg: /)
        .first()
        .click();
      await look('removal');
      await press(page, 'Haal voorgoed weg');
      await page.getByRole('status').filter({ hasText: 'Weggehaald.' }).waitFor();
      await tap(page, 'Sluiten');
    },
  });
  expect(picking).toBeGreaterThan(0);
  expect(faults).toEqual([]);
}, 400_000);
