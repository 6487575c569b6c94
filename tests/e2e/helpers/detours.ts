/** What a group does beside its turns: back and on again, away and back, in two tabs, without its deck. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { emptyStore, everyRecord } from './database';
import { activate, atStep, lengthOf, press, stepOf, tap, write } from './hands';
import { openHarvest, openLookBack, textOn } from './reading';
import { startGame } from './setting-up';

/** The subject of the game, and what it is called later; and the game that lies beside it. */
export const SUBJECT = 'Water in de straat';
export const RENAMED = 'Water op straat';
const OTHER = 'Een ander spel';
/** The files of the deck it is played with. */
export const DECK_FILES = /\/assets\/wat-[^/]*\.js/;
/** What `walk` writes. */
export const kernAt = (nth: number): string => `Zin ${nth}: het water komt van hiernaast.`;
export const DIFFERS = 'Het is alleen de hoek.';
/** What a kern says once it was worded anew. */
export const REWORDED = 'Zin 2: het water komt van de hoek.';

/** Back over the start of a phase to the opgave, and on: the words are still there. */
export async function undoPhaseStart(page: Page): Promise<void> {
  await press(page, 'Ongedaan maken');
  await atStep(page, 'opgave');
  expect(await page.getByLabel('De opgave in één zin').inputValue()).toBe(
    'De straat staat blank na elke bui.',
  );
  await press(page, 'Bevestig');
  await atStep(page, 'field');
}

/** Back over the end of a turn, and on. */
export async function undoTurn(page: Page): Promise<void> {
  await press(page, 'Ongedaan maken');
  await atStep(page, 'kern');
  expect(await page.getByLabel('Wat is de kern van jullie gesprek?').inputValue()).toBe(kernAt(1));
  await press(page, 'Bevestig');
}

/** Words a kern anew and takes what it said before away for good, then another text with all it ever said. */
export async function rewordAndRemove(page: Page): Promise<void> {
  await tap(page, 'Meer');
  await tap(page, 'Zinnen nalezen en aanpassen');
  const dialog = page.getByRole('dialog');
  const item = dialog.getByRole('listitem').filter({ hasText: kernAt(2) });
  await activate(item.getByRole('button', { name: /^Andere woorden: / }));
  await write(page, 'De zin', REWORDED);
  await press(page, 'Bewaar');
  const reworded = dialog.getByRole('listitem').filter({ hasText: REWORDED });
  await reworded.getByText('1 eerdere versie').click();
  await activate(reworded.getByRole('button', { name: /^Haal voorgoed weg: eerdere versie 1 van / }));
  await press(page, 'Haal voorgoed weg');
  expect(await reworded.innerText()).not.toContain('eerdere versie');
  expect(await everyRecord(page)).not.toContain(kernAt(2));
  await tap(page, 'Haal voorgoed weg: Anders gezien');
  await press(page, 'Haal voorgoed weg');
  await tap(page, 'Sluiten');
  expect(await everyRecord(page)).not.toContain(DIFFERS);
}

/** The game is left and named anew from the list, beside another one that goes to the bin and comes back. */
export async function leaveAndComeBack(page: Page): Promise<void> {
  const length = await lengthOf(page);
  const home = async (): Promise<void> => {
    await tap(page, 'Meer');
    await activate(page.getByRole('link', { name: 'Stoppen voor nu' }));
    await page.getByRole('heading', { level: 1, name: 'Koerskaarten' }).waitFor();
  };
  await home();
  await startGame(page, { persons: 3, subject: OTHER });
  await home();
  await openLookBack(page);
  await tap(page, `Meer over ${SUBJECT}`);
  await write(page, 'Onderwerp', RENAMED);
  await tap(page, 'Bewaar onderwerp');
  await page.getByRole('link', { name: RENAMED, exact: true }).waitFor();
  await tap(page, `Meer over ${OTHER}`);
  await tap(page, 'Naar de prullenbak');
  await page.getByText('nog 7 dagen').waitFor();
  await tap(page, 'Ongedaan maken');
  await page.getByRole('link', { name: OTHER, exact: true }).waitFor();
  await openHarvest(page, RENAMED);
  await activate(page.getByRole('link', { name: 'Verder waar jullie waren' }));
  await atStep(page, 'field');
  expect(await lengthOf(page)).toBe(length + 1);
}

/** Until the screen has these words again. */
async function reads(page: Page, words: string): Promise<void> {
  await expect.poll(() => textOn(page), { timeout: 20_000 }).toBe(words);
}

/** Another tab reads along, takes the game over, and lets it go again. */
export async function inTwoTabs(page: Page): Promise<void> {
  const second = await page.context().newPage();
  await second.goto(page.url());
  await tap(second, 'Neem over');
  await atStep(second, 'field');
  await page.getByRole('heading', { level: 1, name: 'Het spel gaat verder in een ander tabblad' }).waitFor();
  await second.close();
  await tap(page, 'Neem over');
  await atStep(page, 'field');
}

/** The app has another deck by now: the one that was stored serves; without that, the codes of its cards do. */
export async function withoutDeck(page: Page): Promise<void> {
  const before = await textOn(page);
  await page.route(DECK_FILES, (route) => route.abort());
  await page.reload();
  await atStep(page, 'field');
  await reads(page, before);
  await emptyStore(page, 'decks');
  await page.reload();
  await page.getByText('De woorden van de kaarten staan niet meer op dit apparaat').waitFor();
  expect(await page.getByRole('list', { name: 'De koers, in volgorde' }).innerText()).toContain(REWORDED);
  await page.unroute(DECK_FILES);
  await page.reload();
  await atStep(page, 'field');
  await reads(page, before);
}

/** *Rond nu af* in the midst of Oogst, and back: nothing of the talk was lost. */
export async function wrapUpAndBack(page: Page): Promise<void> {
  await tap(page, 'Meer');
  await press(page, 'Rond nu af');
  expect(await stepOf(page)).not.toBe('connect');
  await press(page, 'Ongedaan maken');
  await atStep(page, 'connect');
}
