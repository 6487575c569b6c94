/** *Kaarten maken*: a deck of one's own is written, played, printed, taken along, and comes back elsewhere. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { goTo, useApp } from './helpers/app';
import { faultsOf } from './helpers/faults';
import { activate, mark, playWith, press, tap, write } from './helpers/hands';
import { checkOut, fillAgreement, goOn, playTurn, writeKoers, writeOpgave } from './helpers/playing';
import { downloaded, previewed } from './helpers/printing';
import { openHarvest, openLookBack, textOn } from './helpers/reading';
import { startSolo } from './helpers/setting-up';

const app = useApp();

const ROWS = ['A', 'B', 'C'] as const;
const saved = (page: Page): Promise<void> => page.locator('[data-save="saved"]').waitFor();
const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const link = (page: Page, name: string | RegExp): Promise<void> =>
  activate(page.getByRole('link', { name }).first());
/** Two cards in every row of both themes: twelve. */
async function writeCards(page: Page): Promise<void> {
  /* oxlint-disable no-await-in-loop -- one card after the other, as somebody writes them */
  for (const theme of ['Water', 'Wijk'])
    for (const row of ROWS)
      for (const nth of [1, 2]) {
        await tap(page, `Kaart in rij ${row} bij ${theme}`);
        await heading(page, `Kaart E-W${theme === 'Water' ? 'A' : 'I'}-${row}${nth}`);
        await write(page, 'Titel', `${theme} ${row}${nth}`);
        await write(page, 'Vraag', `Wat zie je bij ${theme} ${row}${nth}?`);
        await link(page, 'Onze wijk');
        await heading(page, 'Deck bewerken');
      }
  /* oxlint-enable no-await-in-loop */
}

async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Open een deckbestand').setInputFiles({ name, mimeType: 'application/json', buffer });
}

it('an own deck of twelve cards is made, played, printed, taken along and opened elsewhere', async () => {
  const { page } = await app.open('#/', { size: 'tablet', context: { acceptDownloads: true } });
  playWith(page, 'keys');
  await link(page, 'Kaarten maken');
  await page.getByText('Nog geen eigen deck.').waitFor();
  await tap(page, 'Begin leeg');
  await heading(page, 'Deck bewerken');
  await write(page, 'Naam van het deck', 'Onze wijk');
  for (const [nth, name] of ['Water', 'Wijk'].entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one theme after the other
    await tap(page, `Naam, vorm en kleur van Thema ${nth + 1}`);
    // oxlint-disable-next-line no-await-in-loop -- the same
    await page.getByLabel('Naam van het thema').nth(nth).fill(name);
  }
  await mark(page.getByRole('radio', { name: 'Golven' }).first());
  expect(await faultsOf(page, 'Deck bewerken')).toEqual([]);
  await writeCards(page);

  // A card is moved, left out, worded badly: a tip, and back by undo.
  await tap(page, 'Water A2 naar voren');
  await page.getByText('Water A2 ligt nu op plek 1 van 6.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('E-WA-A2-up');
  await link(page, /E-WA-A1/);
  await write(page, 'Vraag', 'Is dit goed');
  await page.getByText('Tip: De vraag eindigt op haar enige vraagteken.', { exact: false }).waitFor();
  expect(await faultsOf(page, 'Kaart')).toEqual([]);
  await tap(page, 'Ongedaan maken');
  expect(await page.getByLabel('Vraag').inputValue()).toBe('Wat zie je bij Water A1?');
  await saved(page);
  // What is said to be saved is there after a reload.
  await write(page, 'Titel', 'Water anders');
  await page.locator('[data-save="saving"]').waitFor();
  await saved(page);
  await page.reload();
  await heading(page, 'Kaart E-WA-A1');
  expect(await page.getByLabel('Titel').inputValue()).toBe('Water anders');

  // Played alone, to the end: the words on the table are its own.
  await goTo(page, '#/');
  await startSolo(page, { deck: 'Onze wijk', subject: 'De sloot' });
  await writeOpgave(page, 'De sloot stinkt.');
  const titles = [(await playTurn(page, { kern: 'Hij staat stil.' })).title];
  await goOn(page, 'Verdiepen');
  titles.push((await playTurn(page, { kern: 'Niemand baggert.' })).title);
  await goOn(page, 'Oogst');
  titles.push((await playTurn(page, { kern: 'Ik bel het waterschap.' })).title);
  expect(titles.every((title) => /^(?:Water|Wijk) /u.test(title))).toBe(true);
  await writeKoers(page, ['schoon water', 'kinderen er spelen', 'het waterschap']);
  await fillAgreement(page, { what: 'Bellen', when: '2027-01-09' });
  await press(page, 'Bewaar');
  await press(page, 'Naar de check-out');
  await checkOut(page, ['Zo is het.']);

  // On paper, and in the list of cards.
  await goTo(page, '#/makerij');
  await page.getByText('21 kaarten doen mee').waitFor();
  expect(await faultsOf(page, 'Kaarten maken')).toEqual([]);
  const file = await downloaded(page, 'Bewaar als bestand');
  expect(file.name).toBe('koerskaarten-onze-wijk.json');
  await link(page, 'Kaarten');
  await heading(page, 'Kaarten: Onze wijk');
  expect(await page.locator('.tile__question').filter({ hasText: 'Wat zie je bij' }).count()).toBe(12);
  await goTo(page, '#/makerij');
  await link(page, 'Printen');
  await previewed(page);
  const pdf = await downloaded(page);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');

  // The deck changes, and goes: the old session keeps the words it was played with.
  await goTo(page, '#/makerij');
  await link(page, 'Bewerken');
  await heading(page, 'Deck bewerken');
  for (const title of new Set(titles)) {
    // oxlint-disable-next-line no-await-in-loop -- one card after the other
    await link(page, title);
    // oxlint-disable-next-line no-await-in-loop -- the same
    await tap(page, 'Verwijder deze kaart');
    // oxlint-disable-next-line no-await-in-loop -- the same
    await heading(page, 'Deck bewerken');
  }
  await saved(page);
  await link(page, 'Kaarten maken');
  await tap(page, /^Verwijder Onze wijk/u);
  await page.getByText('Onze wijk is verwijderd.', { exact: false }).waitFor();
  await page.reload();
  await page.getByText('Nog geen eigen deck.').waitFor();
  await goTo(page, '#/');
  await openLookBack(page);
  await openHarvest(page, 'De sloot');
  const text = await textOn(page);
  for (const told of [...titles, 'Hij staat stil.', 'Niemand baggert.', 'Ik bel het waterschap.'])
    expect(text).toContain(told);

  // Elsewhere the file brings all of it; twice is once; a wrong one is refused in words and leaves nothing behind.
  const other = (await app.open('#/makerij', { size: 'phone' })).page;
  await openFile(
    other,
    'stuk.json',
    Buffer.from(file.bytes.toString().replace('"Wijk"', '"Wijk'.padEnd(99, 'k') + '"')),
  );
  await other.getByText('Deck, themes[1].name: Deze tekst is te lang', { exact: false }).waitFor();
  await openFile(other, 'latin.json', Buffer.from('{"title": "Één"}', 'latin1'));
  await other.getByText('Bewaar het als UTF-8', { exact: false }).waitFor();
  await other.getByText('Nog geen eigen deck.').waitFor();
  await openFile(other, file.name, file.bytes);
  await other.getByText('Onze wijk staat nu bij je eigen decks.').waitFor();
  await openFile(other, file.name, file.bytes);
  await other.getByText('Dit deck staat hier al, als Onze wijk.', { exact: false }).waitFor();
  await other.getByText('21 kaarten doen mee').waitFor();
  expect(await other.getByRole('heading', { level: 2, name: 'Onze wijk' }).count()).toBe(1);
});
