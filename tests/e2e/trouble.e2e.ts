import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useApp } from './helpers/app';
import { meddle, storedEvents } from './helpers/database';
import { atStep, button, lengthOf, opensAt, press, stepOf, tap, write, type Save } from './helpers/hands';
import { land, playTurn } from './helpers/playing';
import { openHarvest, openLookBack, textOn } from './helpers/reading';
import { startGame } from './helpers/setting-up';

const app = useApp();

const alert = (page: Page): Promise<string> => page.getByRole('alert').first().innerText();

/** From *Landen* to the first turn, whatever storage says. */
async function playOn(page: Page, save: Save = 'unsaved'): Promise<void> {
  await press(page, 'Klaar', save);
  await press(page, 'Klaar', save);
  await write(page, 'De opgave in één zin', 'Het dak lekt.');
  await press(page, 'Bevestig', save);
  await atStep(page, 'field');
}

/** Whether the stored log is whole: every event once, in order, as many as the screen shows, of one session. */
async function storedOnce(page: Page): Promise<boolean> {
  const events = await storedEvents(page);
  return (
    events.length === (await lengthOf(page)) &&
    events.every(({ value, key }, index) => value.seq === index + 1 && key[0] === events[0]?.key[0])
  );
}

/** "Probeer opnieuw" saves all of it, and a reload shows that it did. */
async function recovers(page: Page): Promise<void> {
  await tap(page, 'Probeer opnieuw');
  await page.locator('[data-save="saved"]').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await storedOnce(page)).toBe(true);
  const [step, length] = [await stepOf(page), await lengthOf(page)];
  await page.reload();
  await atStep(page, step);
  expect(await lengthOf(page)).toBe(length);
}

it('without a database: says so, plays on to the harvest, and gives the talk as a file', async () => {
  const { page } = await app.beside({ context: { acceptDownloads: true } });
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.goto(inject('site'));
  expect(await alert(page)).toContain('Deze browser bewaart hier niets');
  await startGame(page, { minutes: 30, persons: 3, subject: 'Het dak' });
  expect(await alert(page)).toContain('Nog niet bewaard.');
  expect(await alert(page)).toContain('Jullie kunnen doorspelen zolang dit scherm open blijft.');
  await playOn(page);

  const [download] = await Promise.all([page.waitForEvent('download'), tap(page, 'Bewaar als bestand')]);
  expect(download.suggestedFilename()).toMatch(/^koerskaarten-[\da-f]{8}\.json$/);
  const length = await lengthOf(page);
  const elsewhere = await app.open('#/instellingen');
  const buffer = await readFile(await download.path());
  await elsewhere.page
    .getByLabel('Kies een bestand om terug te zetten')
    .setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/json', buffer });
  await elsewhere.page.getByText('1 gesprek is hier nieuw.').waitFor();
  await tap(elsewhere.page, 'Samenvoegen');
  await elsewhere.page.getByText('Teruggezet.').waitFor();
  expect(await storedEvents(elsewhere.page)).toHaveLength(length);

  for (const next of ['Verder naar Verdiepen', 'Verder naar Oogst']) {
    for (const name of ['Trek', 'Sla over', 'Trek', 'Sla over', 'Trek', 'Sla over', next]) {
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      await press(page, name, 'unsaved');
    }
  }
  const before = await lengthOf(page);
  await button(page, /^Trek: /)
    .first()
    .click();
  await expect.poll(() => lengthOf(page)).toBeGreaterThan(before);
  await opensAt(page, 'talk');
  for (const name of [
    'Klaar',
    'Zonder zin verder',
    // Wie misten we?
    'Klaar',
    'Zonder zin verder',
    'Naar de check-out',
    'Klaar',
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await press(page, name, 'unsaved');
  }
  await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
  expect(await textOn(page)).toContain('Het dak lekt.');
  expect(await alert(page)).toContain('Nog niet bewaard.');
}, 90_000);

it('blocked by another page: says so, plays on, and saves all of it once that page is gone', async () => {
  const { page: other, context } = await app.beside();
  // A first upgrade that never ends keeps every other page waiting.
  await other.evaluate(
    () =>
      new Promise<void>((holds) => {
        const opening = indexedDB.open('koerskaarten', 1);
        opening.addEventListener('upgradeneeded', () => {
          const store = opening.result.createObjectStore('busy');
          const goOn = (): void => void store.get(1).addEventListener('success', goOn);
          goOn();
          holds();
        });
      }),
  );
  const page = await context.newPage();
  await page.goto(inject('site'));
  await startGame(page);
  expect(await alert(page)).toContain('Een ander tabblad houdt de opslag bezet. Jullie kunnen doorspelen.');
  await press(page, 'Klaar', 'unsaved');
  await other.close();
  await recovers(page);
}, 90_000);

describe('a full device', () => {
  /** Every write fails as it does where the quota is used up, for as long as the page has `full`. */
  async function openFillable(): Promise<{ page: Page; fill: (full: boolean) => Promise<void> }> {
    const { page } = await app.beside();
    await page.addInitScript(() => {
      const transaction = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (stores, mode, options) {
        const tx = transaction.call(this, stores, mode, options);
        if (mode !== 'readwrite' || !('full' in window && window.full)) return tx;
        const error = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        Object.defineProperty(tx, 'error', { value: error });
        queueMicrotask(() => tx.abort());
        return tx;
      };
    });
    await page.goto(inject('site'));
    return {
      page,
      fill: (full) => page.evaluate((value) => void Object.assign(window, { full: value }), full),
    };
  }

  it('says so, plays on, and saves all of it once there is room', async () => {
    const { page, fill } = await openFillable();
    await startGame(page, { minutes: 30, persons: 3, subject: 'Het dak' });
    await fill(true);
    await playOn(page);
    expect(await alert(page)).toContain(
      'Nog niet bewaard. Dit apparaat is vol. Alles van voor deze melding is bewaard.',
    );
    // Trying again while it is still full changes nothing.
    await tap(page, 'Probeer opnieuw');
    await page.locator('[data-save="unsaved"]').waitFor();
    await fill(false);
    await recovers(page);
  }, 60_000);

  it('that has room again saves the rest with the next action', async () => {
    const { page, fill } = await openFillable();
    await startGame(page, { minutes: 30, persons: 3, subject: 'Het dak' });
    await fill(true);
    await press(page, 'Klaar', 'unsaved');
    await fill(false);
    await press(page, 'Klaar');
    expect(await storedOnce(page)).toBe(true);
  });

  it('never says of a loose sentence that it is saved before it is', async () => {
    const { page, fill } = await openFillable();
    await page.getByRole('link', { name: /^Meteen een kaart/ }).click();
    await page.getByRole('link', { name: /^Wat/ }).click();
    await tap(page, 'Bewaar een zin');
    await write(page, 'Wat nemen jullie mee?', 'Een lek begint klein.');
    await fill(true);
    await tap(page, 'Bewaar');
    expect(await alert(page)).toContain('Nog niet bewaard. Dit apparaat is vol.');
    expect(await textOn(page)).not.toContain('staat in Terugkijken');
    await fill(false);
    await tap(page, 'Probeer opnieuw');
    await page.getByRole('status').filter({ hasText: 'Bewaard. 1 zin staat in Terugkijken.' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect((await storedEvents(page)).map(({ value }) => value.kind)).toEqual([
      'session-started',
      'sentence-kept',
    ]);
  });
});

describe('a damaged record', () => {
  it('in the log: says so, shows what stood before it, and wipes nothing', async () => {
    const { page } = await app.open();
    await startGame(page, { minutes: 30, persons: 3, subject: 'Het dak' });
    await land(page, 'Het dak lekt.');
    await playTurn(page, { kern: 'Een zin na de schade.', stance: 'eens' });
    const before = await storedEvents(page);
    const broken = before.find(({ value }) => value.kind === 'kern-recorded');
    if (!broken) throw new Error('no kern was stored');
    const changed = { ...broken.value, data: { ...broken.value.data, text: 'Iets anders' } };
    await meddle(page, 'events', changed, broken.key);

    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Een deel van dit gesprek is beschadigd' }).waitFor();
    expect(await textOn(page)).toContain('Er is niets gewist; verder spelen kan niet.');
    await page.getByRole('link', { name: 'Lees wat er staat' }).click();
    await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
    const text = await textOn(page);
    expect(text).toContain('Een deel van dit gesprek is beschadigd.');
    expect(text).toContain('Het dak lekt.');
    expect(text).not.toContain('Iets anders');
    expect(await button(page, 'Zinnen nalezen en aanpassen').count()).toBe(0);

    // From the list it opens the same way; and every record is still there.
    await page.getByRole('link', { name: 'Naar het begin' }).click();
    await openLookBack(page);
    await openHarvest(page, 'Het dak');
    expect(await textOn(page)).toContain('Een deel van dit gesprek is beschadigd.');
    const after = await storedEvents(page);
    expect(after).toHaveLength(before.length);
  });
});

it('a clock that jumps back: nothing is lost, and no time is charged for it', async () => {
  const { page } = await app.beside();
  const noon = new Date('2026-05-20T12:00:00+02:00').getTime();
  await page.clock.setFixedTime(noon);
  await page.goto(inject('site'));
  await startGame(page, { minutes: 60, persons: 3, subject: 'Het dak' });
  await page.clock.setFixedTime(noon + 5 * 60_000);
  await press(page, 'Klaar');
  await page.clock.setFixedTime(noon - 400 * 24 * 3_600_000);
  await playOnAfterJump(page);
  await tap(page, 'Hoeveel tijd is er nog?');
  // 57 minutes of play were planned from Landen on, and five were used before the jump.
  expect(await textOn(page)).toContain('In totaal nog ongeveer 52 minuten.');
  expect(await storedOnce(page)).toBe(true);
  await page.reload();
  await atStep(page, 'field');
  expect(await textOn(page)).not.toContain('Tijd om te oogsten');
});

async function playOnAfterJump(page: Page): Promise<void> {
  await press(page, 'Klaar');
  await write(page, 'De opgave in één zin', 'Het dak lekt.');
  await press(page, 'Bevestig');
  await playTurn(page, { kern: 'Vroeger was het ook lek.', stance: 'eens' });
  await atStep(page, 'field');
}

it('an address that leads nowhere says so and leads home', async () => {
  const { page } = await app.open('#/bestaat/niet');
  await page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
  expect(await textOn(page)).toContain('Er is niets verloren.');
  for (const route of ['#/spel/weg', '#/oogst/weg']) {
    // oxlint-disable-next-line no-await-in-loop -- one address after the other
    await page.goto(inject('site') + route);
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    await page.getByRole('heading', { level: 1, name: 'Dit gesprek is er niet' }).waitFor();
  }
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Koerskaarten' }).waitFor();
});
