import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inject } from 'vitest';
import { installed, useApp } from './helpers/app';
import { atStep, choose, press, tap } from './helpers/hands';
import { startGame } from './helpers/setting-up';

const app = useApp();

/** A fresh page without a network, in a browser that has been here before. */
async function coldPage(context: BrowserContext, route: string): Promise<Page> {
  await context.setOffline(true);
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.assign(window, { taps: 0 });
    addEventListener('click', () => ((window as unknown as { taps: number }).taps += 1), true);
  });
  await page.goto(inject('site') + route);
  return page;
}

const taps = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { taps: number }).taps);

async function visited(): Promise<BrowserContext> {
  const { context, page } = await app.open();
  await installed(page);
  await page.close();
  return context;
}

describe('from a cold start without a network', () => {
  it('two taps to a card', async () => {
    const page = await coldPage(await visited(), '#/');
    await page.getByRole('link', { name: /^Meteen een kaart/ }).click();
    await page.getByRole('link', { name: /^#Hoedan/ }).click();
    await page.getByRole('article').getByRole('heading').waitFor();
    expect(await taps(page)).toBe(2);
  });

  it('at most six taps to the first instruction, with every choice made by hand', async () => {
    const page = await coldPage(await visited(), '#/');
    await page.getByRole('link', { name: /^Nieuw spel/ }).click();
    await choose(page, 'Met welke kaarten spelen jullie?', /^#Hoedan/);
    await choose(page, 'Hoe lang hebben jullie?', /^90 minuten/);
    await choose(page, 'Met hoeveel mensen zijn jullie?', /^5$/);
    await tap(page, 'Neem een voorbeeld');
    await tap(page, 'Begin');
    await atStep(page, 'talk-rules');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Lees deze afspraken samen door');
    expect(await taps(page)).toBeLessThanOrEqual(6);
  });

  it('every route opens, a game that was left too', async () => {
    const { context, page } = await app.open();
    await startGame(page, { minutes: 30, persons: 3, subject: 'Koude huizen' });
    await press(page, 'Klaar');
    const game = new URL(page.url()).hash;
    await installed(page);
    await page.close();

    const routes: Record<string, string> = {
      '#/': 'Koerskaarten',
      '#/nieuw': 'Nieuw spel',
      '#/solo': 'Alleen spelen',
      '#/kaart': 'Meteen een kaart',
      '#/kaart/wat': 'Meteen een kaart',
      '#/kaart/hoedan': 'Meteen een kaart',
      '#/kaart/anders': 'Dit deck is er niet',
      '#/terugkijken': 'Terugkijken',
      [game]: 'Wat heb jij met dit onderwerp?',
      [game.replace('spel', 'oogst')]: 'Oogst',
      '#/spel/ffffffffffffffffffffffffffffffff': 'Dit gesprek is er niet',
      '#/bestaat-niet': 'Deze pagina is er niet',
    };
    for (const [route, title] of Object.entries(routes)) {
      // oxlint-disable-next-line no-await-in-loop -- a session belongs to one page at a time
      const cold = await coldPage(context, route);
      // oxlint-disable-next-line no-await-in-loop -- a session belongs to one page at a time
      await cold.getByRole('heading', { level: 1, name: title }).waitFor();
      // oxlint-disable-next-line no-await-in-loop -- a session belongs to one page at a time
      await expect.poll(() => cold.title()).toContain(title);
      // oxlint-disable-next-line no-await-in-loop -- a session belongs to one page at a time
      await cold.close();
    }
  });
});
