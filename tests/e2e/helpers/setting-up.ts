/** From the start screen to a table. */
import type { Page } from 'playwright-core';
import { activate, atStep, choose, settled, tap, write } from './hands';

export interface Setup {
  /** As the choice calls it: *Wat*, *#Hoedan*, or an own deck. */
  readonly deck?: string;
  readonly minutes?: 30 | 60 | 90 | 120;
  readonly persons?: number;
  readonly subject?: string;
  readonly names?: readonly string[];
}

/** Fills in *Nieuw spel*, from its screen, without beginning. */
export async function fillIn(page: Page, setup: Setup): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Nieuw spel' }).waitFor();
  if (setup.deck) await choose(page, 'Met welke kaarten spelen jullie?', new RegExp(`^${setup.deck}`));
  if (setup.minutes) await choose(page, 'Hoe lang hebben jullie?', new RegExp(`^${setup.minutes} minuten`));
  if (setup.persons) {
    await choose(page, 'Met hoeveel mensen zijn jullie?', new RegExp(`^${setup.persons}$`));
  }
  if (setup.subject !== undefined) {
    await write(page, 'Wat is jullie onderwerp? Een paar woorden is genoeg.', setup.subject);
  }
  const names = setup.names ?? [];
  if (names.length > 0) await activate(page.getByText('Namen invullen'));
  // oxlint-disable-next-line no-await-in-loop -- one field after the other, as hands do
  for (const [index, name] of names.entries()) await write(page, `Plek ${index + 1}`, name);
}

/** From the start screen to the first instruction of *Landen*. */
export async function startGame(page: Page, setup: Setup = {}): Promise<void> {
  await activate(page.getByRole('link', { name: /^Nieuw spel/ }));
  await fillIn(page, setup);
  await tap(page, 'Begin');
  await atStep(page, 'talk-rules');
  await settled(page);
}

/** From the start screen to the first step alone. */
export async function startSolo(page: Page, setup: Pick<Setup, 'deck' | 'subject'> = {}): Promise<void> {
  await page.getByRole('link', { name: /^Alleen spelen/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Alleen spelen' }).waitFor();
  if (setup.deck) await choose(page, 'Met welke kaarten speel je?', new RegExp(`^${setup.deck}`));
  if (setup.subject !== undefined) {
    await write(page, 'Om welk onderwerp gaat het? Een paar woorden is genoeg.', setup.subject);
  }
  await tap(page, 'Begin');
  await atStep(page, 'opgave');
  await settled(page);
}
