import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useApp } from './helpers/app';
import { atStep, button, choose, lengthOf, press, stepOf, tap, write } from './helpers/hands';
import { startGame } from './helpers/setting-up';
import { walk } from './helpers/walk';

const app = useApp();

const NINE = ['Noor', 'Samira', 'Bas', 'Joke', 'Ali', 'Wil', 'Fenna', 'Youssef', 'Mar'];

/** Opens *Wie zit waar?*, does something there, and closes it. */
async function atSeats(page: Page, doing: () => Promise<void>): Promise<void> {
  await tap(page, 'Meer');
  await tap(page, 'Wie zit waar?');
  await doing();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** What the sheet says after a change. */
async function says(page: Page, sentence: string): Promise<void> {
  await page.getByRole('dialog').getByRole('status').filter({ hasText: sentence }).waitFor();
}

/** Opens what can be changed about a seat. */
async function change(page: Page, names: string): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: names }).getByText('Wijzig').click();
}

/** The words of the page, its title, and every attribute. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);

it('ninety minutes with nine in pairs: the pulse, picks by passing, people who come and go, to the harvest', async () => {
  const { page } = await app.open();
  await startGame(page, { deck: 'Wat', minutes: 90, persons: 9, subject: 'Water in de straat', names: NINE });

  // Samira leaves before the pulse, and comes back on a seat of her own once it is over.
  await atSeats(page, async () => {
    await change(page, 'Noor en Samira');
    await tap(page, 'Samira gaat weg');
    await says(page, 'Samira is weg. Wat al is opgeschreven, blijft staan.');
  });
  const asked: string[] = [];
  const titles = new Set<string>();
  const steps = new Set<string>();
  let joined = false;
  let passing = false;
  let left = '';
  await walk(page, {
    async arrive({ step, nth }) {
      steps.add(step);
      if (step === 'private') {
        titles.add(await page.title());
        if ((await button(page, 'Ik heb de tablet').count()) > 0) {
          asked.push(await page.getByRole('heading', { level: 1 }).innerText());
          expect(await everything(page)).not.toContain('het water komt van hiernaast');
        }
      }
      if (step === 'landing-round') {
        await atSeats(page, async () => {
          await tap(page, 'Samira is er weer');
          await says(page, 'Samira is er weer.');
        });
      }
      if (step === 'field' && nth === 1 && !joined) {
        joined = true;
        await atSeats(page, async () => {
          await tap(page, 'Er komt iemand bij');
          await write(page, 'Naam', 'Lotte');
          await page.getByLabel('Plek', { exact: true }).selectOption({ label: 'Samen met Bas en Joke' });
          await tap(page, 'Zet aan tafel');
          await says(page, 'Lotte doet mee.');
          await page.getByRole('radio', { name: 'We geven hem door' }).check();
          await says(page, 'De tablet gaat naar wie aan de beurt is.');
        });
      }
      if (step === 'draw' && nth === 2) {
        // Whose turn it is leaves: the turn goes to the next, with nobody's card on the table.
        left = (await page.getByRole('heading', { level: 1 }).innerText()).split(/ en |,/)[0] ?? '';
        await atSeats(page, async () => {
          await change(page, left);
          await tap(page, `${left} gaat weg`);
          await says(page, `${left} is weg.`);
        });
      }
    },
    async written({ step }) {
      if (step !== 'picks' || passing) return undefined;
      passing = true;
      await press(page, 'Liever doorgeven');
      await atStep(page, 'private');
      return 'left';
    },
  });
  // Eight gave the first pulse; at the end the nine who are there are asked again.
  expect(asked.slice(0, 8)).toEqual(
    NINE.filter((name) => name !== 'Samira').map((name) => `Geef de tablet aan ${name}`),
  );
  expect([...titles]).toEqual(['Koerskaarten']);
  expect([...steps]).toEqual(
    expect.arrayContaining(['private', 'in-pairs', 'hand-turn', 'picks-talk', 'pulse-result']),
  );
  expect(joined && passing).toBe(true);
  expect(left).not.toBe('');
}, 400_000);

it('who answers in private is covered when the page is left, and a reload shows nothing that was chosen', async () => {
  const { page } = await app.open();
  await startGame(page, { minutes: 90, persons: 4 });
  await press(page, 'Klaar');
  await press(page, 'Ik heb de tablet');
  await choose(page, 'Hoe scherp is de opgave voor mij?', '2');
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await button(page, 'Laat mijn scherm zien').waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
  await tap(page, 'Laat mijn scherm zien');
  expect(await page.getByRole('radio', { name: '2' }).first().isChecked()).toBe(true);
  const length = await lengthOf(page);
  await page.reload();
  await atStep(page, 'private');
  expect(await lengthOf(page)).toBe(length);
  expect(await page.locator('input:checked').count()).toBe(0);
  expect(await stepOf(page)).toBe('private');
});
