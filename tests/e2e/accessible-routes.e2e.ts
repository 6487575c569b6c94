import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/decks/types';
import { termsIn } from '../../src/ui/screens/cards/terms';
import { goTo, useApp } from './helpers/app';
import { faultsOf } from './helpers/faults';
import { tap } from './helpers/hands';
import { startSolo } from './helpers/setting-up';

const app = useApp();

/** A card of *Wat* with an explained word in its question. */
function cardWithTerm(): string {
  const file = new URL('../../cards/wat.json', import.meta.url);
  const { cards, glossary } = JSON.parse(readFileSync(file, 'utf8')) as Pick<Deck, 'cards' | 'glossary'>;
  const found = cards.find(
    (card) => card.kind === 'question' && termsIn(card.question, glossary).some(({ term }) => term),
  );
  if (!found) throw new Error('no question of Wat has a word of its glossary');
  return found.id;
}

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
      'kaarten',
      'kaarten/wat',
      'kaarten/hoedan?recept=eerste-keer',
      'kaarten/hoedan?zoek=zeppelin',
      'kaarten/wat/W-OP-A3',
      'kaarten/hoedan/H-AA-A1',
      'kaarten/wat/W-EV-1',
      'kaarten/wat/anders',
      'over',
      'makerij',
      'makerij/weg',
      'toegankelijkheid',
      'print/wat',
      'workshop',
      'workshop/stijl',
      'workshop/scherm',
      'scherm/wat?minuten=60&sinds=1000',
      'workshop/anders',
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
    await goTo(page, '#/workshop/stijl');
    await tap(page, 'Maak gemengde tafels');
    await page.getByLabel('Wie doen er mee?').fill('Noor;gemeente;Bouwer\nJan\nSamira\nWim\nAns\nBo\nKim');
    await tap(page, 'Zet op de lijst');
    await tap(page, 'Maak tafels');
    faults.push(...(await faultsOf(page, 'mixed tables')));
    await goTo(page, '#/workshop/stijl');
    for (const sheet of ['Prettig lezen', 'Hulp']) {
      await tap(page, sheet);
      faults.push(...(await faultsOf(page, sheet)));
      await tap(page, 'Sluiten');
    }
    /* oxlint-enable no-await-in-loop */
    expect(faults).toEqual([]);
  }, 180_000);

  it('the cards: filters, recipes, three questions, a role, an explained word', async () => {
    const { page } = await app.open('#/kaarten/hoedan');
    await page.setViewportSize({ width: 320, height: 640 });
    await tap(page, 'Filter');
    const faults = await faultsOf(page, 'cards');
    await tap(page, 'Recepten');
    faults.push(...(await faultsOf(page, 'recipes')));
    await tap(page, 'Sluiten');
    await tap(page, 'Help mij kiezen');
    await tap(page, /^We zijn bezig/);
    faults.push(...(await faultsOf(page, 'help to choose')));
    await tap(page, /^Dat weten we nog niet/);
    await tap(page, /^Veel/);
    faults.push(...(await faultsOf(page, 'five cards')));
    await goTo(page, '#/kaarten/hoedan/H-AA-A1');
    await page.getByRole('radio', { name: 'Opdrachtgever' }).check();
    faults.push(...(await faultsOf(page, 'a role')));
    await goTo(page, `#/kaarten/wat/${cardWithTerm()}`);
    await page.locator('.term').first().click();
    faults.push(...(await faultsOf(page, 'a word explained')));
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
