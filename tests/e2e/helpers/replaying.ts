/** A harvest held against its replay: step by step on the screen, and the stored log through the rules. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { standingDissents } from '../../../src/rules/dissent';
import { replay } from '../../../src/rules/evolve';
import type { Game } from '../../../src/rules/game';
import { kernen } from '../../../src/rules/harvest';
import { koersOf } from '../../../src/rules/voice';
import type { SealedEvent } from '../../../src/storage/sealed-event';
import { gameEvent } from '../../../src/storage/upcasts';
import { storedEvents } from './database';
import { button, tap } from './hands';
import { courseList, textOn } from './reading';

/** The game that the stored log of the session on the screen gives, folded here and not in the page. */
async function storedGame(page: Page): Promise<Game> {
  const id = new URL(page.url()).hash.split('/').at(-1);
  const events = (await storedEvents(page)).filter(({ key }) => key[0] === id);
  const log = events.flatMap(({ value }) => gameEvent(value as unknown as SealedEvent) ?? []);
  expect(log).toHaveLength(events.length);
  const session = replay(log);
  if (!session) throw new Error('The stored log does not begin with its first event.');
  return session.game;
}

/** Every sentence that the harvest of a game must hold. */
function sentencesOf(game: Game): string[] {
  return [
    game.subject,
    game.opgave.at(-1),
    game.opgaveDiffers.at(-1),
    ...kernen(game).map(({ text }) => text),
    ...standingDissents(game).map(({ text }) => text),
    game.connection?.text.at(-1),
    ...game.parties.map(({ name }) => name),
    koersOf(game),
    ...game.agreements.flatMap(({ terms, conditions }) => [terms.what, ...conditions]),
    ...(game.checkOut?.sentences ?? []),
  ].flatMap((text) => text || []);
}

/** The picture, as it is heard; a replay shows no cards that were left lying. */
async function picture(page: Page): Promise<string> {
  const label = await page.getByRole('img', { name: /^Speelveld: / }).getAttribute('aria-label');
  return (label ?? '').replace(/, \d+ kaart(?:en)? (?:bleef|bleven) liggen/u, '');
}

/** The words of each step of *Kijk hoe het ging*, and the picture at its end; back at the harvest afterwards. */
async function stepThrough(page: Page): Promise<{ words: string[]; end: string }> {
  await tap(page, 'Kijk hoe het ging');
  const words: string[] = [];
  const next = button(page, 'Volgende');
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- step by step
    words.push(await page.locator(`.replay__words[data-step="${words.length}"]`).innerText());
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    if ((await next.count()) === 0) break;
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    await tap(page, 'Volgende');
  }
  const end = await picture(page);
  await button(page, 'Naar de oogst').first().click();
  await button(page, 'Kijk hoe het ging').waitFor();
  return { words, end };
}

/**
 * Holds the harvest on the screen against the log it came from: its sentences, the stepper card by card to the same
 * end, and the same page once it is loaded anew. Gives the game, for what a journey wants to know of it.
 */
export async function agreesWithReplay(page: Page): Promise<Game> {
  const game = await storedGame(page);
  const text = await textOn(page);
  expect(sentencesOf(game).filter((sentence) => !text.includes(sentence))).toEqual([]);
  const course = await courseList(page);
  expect(course).toHaveLength(game.played.length);

  const before = await picture(page);
  const { words, end } = await stepThrough(page);
  expect(end).toBe(before);
  const koers = koersOf(game);
  if (koers) expect(words.at(-1)).toContain(koers);
  const cards = words.filter((step) => /^Kaart \d+ van \d+/u.test(step));
  expect(cards).toHaveLength(game.played.length);
  // What was last said of each card is what the harvest says of it.
  const said = [...kernen(game), ...standingDissents(game)].map((one) => one.text);
  expect(said.filter((sentence) => !words.some((step) => step.includes(sentence)))).toEqual([]);

  await page.reload();
  await button(page, 'Kijk hoe het ging').waitFor();
  await expect.poll(() => textOn(page), { timeout: 20_000 }).toBe(text);
  return game;
}
