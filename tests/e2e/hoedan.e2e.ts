import { expect, it } from 'vitest';
import { goTo, useApp } from './helpers/app';
import { faultsOf } from './helpers/faults';
import { atStep, opensAt, playWith, press, tap } from './helpers/hands';
import { checkOut, fillAgreement, goOn, land, playTurn, writeKoers } from './helpers/playing';
import { courseList, openHarvest, openLookBack, textOn } from './helpers/reading';
import { startGame } from './helpers/setting-up';

const app = useApp();

const SUBJECT = 'Een veilige route naar school';
const KERNEN = [
  'We beginnen bij wie elke dag fietst.',
  'We wachten niet op het hele plan.',
  'Niemand zegt hardop dat de auto wint.',
  'Volgende week staan we samen op de hoek.',
] as const;
const AGREEMENT = { what: 'Een ochtend tellen bij de oversteek', who: 'Plek 2', when: '2027-03-04' };

it('thirty minutes of #Hoedan with two, without names, by touch: to the saved harvest', async () => {
  const { page } = await app.open();
  // With fingers, from the start screen to the harvest.
  playWith(page, 'touch');
  await startGame(page, { deck: '#Hoedan', minutes: 30, persons: 2, subject: SUBJECT });
  await land(page, 'De route naar school is niet veilig voor wie fietst.');

  const titles: string[] = [];
  const turn = async (kern: string): Promise<void> => {
    titles.push((await playTurn(page, { kern, stance: 'eens' })).title);
  };
  await turn(KERNEN[0]);
  await turn(KERNEN[1]);
  await goOn(page, 'Verdiepen');
  await turn(KERNEN[2]);
  await goOn(page, 'Oogst');
  await turn(KERNEN[3]);

  // With two there are no hands to count, and no thumbs to ask for.
  await writeKoers(page, ['een ochtend samen tellen', 'de ouders', 'minder auto’s voor de deur']);
  await atStep(page, 'agreements');
  await fillAgreement(page, AGREEMENT);
  await press(page, 'Bewaar');
  await atStep(page, 'agreements');
  await press(page, 'Naar de check-out');
  await checkOut(page, ['Fijn dat dit mocht.'], 'Plek 1');

  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await openLookBack(page);
  await openHarvest(page, SUBJECT);
  const text = await textOn(page);
  const koers =
    'Wij gaan een ochtend samen tellen proberen, samen met de ouders, en merken het aan minder auto’s voor de deur.';
  for (const sentence of [...KERNEN, koers, AGREEMENT.what, 'Fijn dat dit mocht.', '4 maart 2027']) {
    expect(text).toContain(sentence);
  }
  const course = await courseList(page);
  expect(course.map((line, index) => line.includes(titles[index] ?? '?'))).toEqual([true, true, true, true]);

  // A Vervolg on it opens with what was left here.
  await tap(page, 'Speel een vervolg');
  await page.getByRole('heading', { level: 1, name: 'Nieuw spel' }).waitFor();
  await page.getByText(koers).waitFor();
  await tap(page, 'Begin');
  await opensAt(page, 'talk-rules');
  await page.getByText(koers).waitFor();
  await tap(page, 'Vorige keer');
  await page.getByRole('dialog', { name: 'Vorige keer' }).getByText(AGREEMENT.what).waitFor();
  expect(await faultsOf(page, 'Vorige keer')).toEqual([]);
  await tap(page, 'Sluiten');

  // And both stand beside each other.
  await goTo(page, '#/terugkijken');
  await tap(page, 'Vergelijken');
  for (const box of await page.getByRole('checkbox', { name: /^Kies/ }).all()) await box.check();
  expect(await faultsOf(page, 'choosing')).toEqual([]);
  await page.getByRole('link', { name: 'Vergelijk 2 gesprekken' }).click();
  await page.getByText('2 gesprekken naast elkaar.').waitFor();
  await page.getByText(koers).waitFor();
  expect(await faultsOf(page, 'Vergelijken')).toEqual([]);
}, 150_000);
