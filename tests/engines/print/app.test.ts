/** Every form and preset comes out of the app without a network, and is byte for byte the file of `npm run pdf`. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { goTo, installed } from '../../e2e/helpers/app';
import { downloaded, previewed } from '../../e2e/helpers/printing';
import { launch, visit } from '../../tools/browser';
import { main } from '../../tools/pdf';

// Whole decks through programs of others; two busy cores are slow.
vi.setConfig({ testTimeout: 300_000 });

const CHOICES: readonly [choices: readonly string[], argv: readonly string[]][] = [
  [['Kaarten', 'Thuis of kantoor'], []],
  [
    ['Kaarten', 'Enkelzijdig'],
    ['--preset', 'single'],
  ],
  [
    ['Kaarten', 'Vouwen en plakken'],
    ['--preset', 'fold'],
  ],
  [
    ['Kaarten', 'Drukkerij'],
    ['--preset', 'drukkerij'],
  ],
  [['Poster'], ['--form', 'poster']],
  [['Oogstblad'], ['--form', 'harvest']],
  [['Gespreksleider'], ['--form', 'guide']],
  [['Spelregels en bronnen'], ['--form', 'leaflet']],
  [['Proefblad'], ['--form', 'calibration']],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(['wat', 'hoedan'])('%s', (deck) => {
  it('offline, every form and preset, and blank cards', async () => {
    const { page, context, close } = await visit(browser, `${inject('site')}#/`, { size: 'laptop' });
    await installed(page);
    await context.setOffline(true);
    await goTo(page, `#/print/${deck}`);
    await previewed(page);
    for (const [choices, argv] of CHOICES) {
      /* oxlint-disable no-await-in-loop -- one after the other */
      for (const choice of choices) await choose(page, choice);
      await previewed(page);
      expect(await sameBytes(page, deck, argv), `${deck} ${choices.join(', ')}`).toBe(true);
      /* oxlint-enable no-await-in-loop */
    }
    await choose(page, 'Kaarten');
    await choose(page, 'Thuis of kantoor');
    await page.getByText('Meer instellingen', { exact: true }).click();
    await page.getByLabel('Welke kaarten?').selectOption('none');
    await page.getByText('9 kaarten op 1 vel, aan twee kanten.').waitFor();
    await previewed(page);
    expect(await sameBytes(page, deck, ['--cards', 'none', '--blanks', '9'])).toBe(true);
    await close();
  });
});

async function choose(page: Page, choice: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${choice}`) }).check({ force: true });
}

async function sameBytes(page: Page, deck: string, argv: readonly string[]): Promise<boolean> {
  const { bytes } = await downloaded(page);
  const out = 'tests/out/print/command-line.pdf';
  expect(await main([deck, '--out', out, ...argv])).toBe(0);
  return Buffer.compare(bytes, readFileSync(out)) === 0;
}
