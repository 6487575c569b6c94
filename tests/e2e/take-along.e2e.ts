/** *Meenemen*: every file out of a finished example, without a network, read back by programs of others. */
import { Parser } from 'commonmark';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readPdf } from '../print/support/read';
import { goTo, installed, useApp } from './helpers/app';
import { storedEvents } from './helpers/database';
import { faultsOf } from './helpers/faults';
import { button, tap } from './helpers/hands';
import { downloaded } from './helpers/printing';

const app = useApp();

const TITLE = 'Water in de kelders van De Laagte, Wielmonde';
const NAME = 'water-in-de-kelders-van-de-laagte';

/** Chooses a file as with a keyboard alone would do: the focus stays where it was. */
async function take(page: Page, kind: string): Promise<{ name: string; text: string; bytes: Buffer }> {
  const { name, bytes } = await downloaded(page, kind);
  await page.getByRole('status').filter({ hasText: name }).waitFor();
  return { name, bytes, text: bytes.toString('utf8') };
}

it('every file comes out, offline, and everything goes into another device', async () => {
  const { page, context } = await app.open();
  await installed(page);
  await context.setOffline(true);
  await tap(page, 'Voorbeeldspel');
  await tap(page, /^Wat/);
  await tap(page, 'Meenemen');
  await button(page, 'Verslag (PDF)').waitFor();
  expect(await faultsOf(page, 'Meenemen')).toEqual([]);

  const pdf = await take(page, 'Verslag (PDF)');
  expect(pdf.name).toBe(`${NAME}-2026-03-12-verslag.pdf`);
  const pages = await readPdf(new Uint8Array(pdf.bytes));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.words[0]?.text).toBe(TITLE);

  const markdown = await take(page, 'Tekst (Markdown)');
  expect(new Parser().parse(markdown.text).firstChild?.firstChild?.literal).toBe(TITLE);

  const table = await take(page, 'Afspraken (CSV)');
  expect(table.text.split('\r\n')[0]).toMatch(/^\u{FEFF}"Gesprek";"Afspraak";"Wie"/u);

  const calendar = await take(page, 'Agenda (ICS)');
  const events = new ICAL.Component(ICAL.parse(calendar.text) as unknown[]).getAllSubcomponents('vevent');
  expect(events.length).toBeGreaterThan(1);

  const harvest = await take(page, 'Oogst zonder mensen');
  expect(harvest.name).toBe(`${NAME}-oogst.md`);
  expect(harvest.text).not.toMatch(/Noor|Samira|2026/u);

  const everything = await take(page, 'Alles (JSON)');
  const stored = await storedEvents(page);

  const other = await app.open('#/instellingen');
  const input = other.page.getByLabel('Kies een bestand om terug te zetten');
  for (const expected of ['1 gesprek is hier nieuw.', '1 gesprek staat hier al.']) {
    /* oxlint-disable no-await-in-loop -- the second time after the first */
    await input.setInputFiles({
      name: everything.name,
      mimeType: 'application/json',
      buffer: everything.bytes,
    });
    await other.page.getByText(expected).waitFor();
    await tap(other.page, 'Samenvoegen');
    await other.page.getByText('Teruggezet.').waitFor();
    /* oxlint-enable no-await-in-loop */
  }
  expect(await storedEvents(other.page)).toEqual(stored);
  await goTo(other.page, '#/terugkijken');
  await other.page.getByRole('link', { name: TITLE }).waitFor();
}, 120_000);
