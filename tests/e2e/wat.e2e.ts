import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { installed, useApp } from './helpers/app';
import { atStep, choose, playWith, press, stepOf, tap, write } from './helpers/hands';
import {
  askOwnQuestion,
  checkOut,
  close,
  connect,
  drawCard,
  fillAgreement,
  goOn,
  land,
  noteMissed,
  passTurn,
  playTurn,
  raiseHands,
  writeKoers,
} from './helpers/playing';
import { courseList, openHarvest, openLookBack, textOn } from './helpers/reading';
import { startGame } from './helpers/setting-up';

const app = useApp();

const NAMES = ['Noor', 'Samira', 'Bas', 'Joke', 'Ali'];
const SUBJECT = 'Jongeren die thuiszitten';
const TALK_RULE = 'Wie fluistert, mag het ook hardop zeggen';
const OPGAVE = 'Jongeren in de wijk zitten te lang thuis zonder school of werk.';
const DIFFERS = 'Ali vindt dat het om de ouders gaat.';
const OWN_QUESTION = 'Wat zeggen de jongeren er zelf van?';
const KERNEN = {
  first: 'We zien vooral de jongeren die al in beeld zijn.',
  firstBetter: 'We zien vooral wie al in beeld is, en dat is de helft.',
  own: 'Ze willen iemand die blijft.',
  deep: 'Wie geld krijgt voor verzuim, wil dat het blijft bestaan.',
  deeper: 'De leerplicht past niet bij wie nergens past.',
  harvest: 'Maandag bellen we drie jongeren op.',
};
const KOERS = [
  'een plek voor elke jongere die thuiszit',
  'niemand langer dan een maand wacht',
  'school, wijkteam en de jongeren zelf',
] as const;
const AGREEMENT = {
  what: 'Drie jongeren vragen wat hun hielp',
  who: 'Samira',
  when: '2027-02-01',
  noticed: 'We lezen drie verhalen voor',
  firstStep: 'Samira belt morgen Youssef van het jongerenwerk',
};
const CONDITION = 'ze zelf kiezen waar het gesprek is';
const DOUBTED = { what: 'Elke week samen om tafel', who: 'Bas', when: '2027-01-15' };
const DOUBT = 'dat lukt de school niet';
const REWRITTEN = 'Elke maand een uur samen om tafel, op school';
const CONNECTION = 'Wie blijft, ziet wie er niet in beeld is.';
const PARTY = 'Ouders van thuiszitters';
const GOODBYES = ['Ik ga lichter weg dan ik kwam.', 'Nu nog doen.'];

it('sixty minutes of Wat with five: from the start to the harvest, and found again without a network', async () => {
  const { page, context } = await app.open();
  playWith(page, 'keys');
  await startGame(page, { deck: 'Wat', minutes: 60, persons: 5, subject: SUBJECT, names: NAMES });
  await tap(page, 'Aanpassen');
  await write(page, 'Afspraak 2', TALK_RULE);
  await land(page, OPGAVE, DIFFERS);

  // Verkennen: a pass, a turn that is undone to its kern and back, an own question.
  await atStep(page, 'field');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Noor, trek een kaart');
  await passTurn(page);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Samira, trek een kaart');
  const first = await playTurn(page, { kern: KERNEN.first, stance: 'eens' });
  await undoTurnAndRecordAgain(page);
  await askOwnQuestion(page, OWN_QUESTION, 'Leefwereld');
  await close(page, { kern: KERNEN.own, stance: 'weten we nog niet' });

  // Verdiepen: its start is undone once; passes; two turns.
  await atStep(page, 'phase-end');
  await goOn(page, 'Verdiepen');
  await press(page, 'Ongedaan maken');
  expect(await stepOf(page)).toBe('phase-end');
  await goOn(page, 'Verdiepen');
  await passTurn(page);
  const third = await playTurn(page, { kern: KERNEN.deep, stance: 'verschillend' });
  await passTurn(page);
  const fourth = await drawCard(page, 1);
  await close(page, { kern: KERNEN.deeper, stance: 'eens' });

  await reword(page, first.title, KERNEN.firstBetter);

  // Oogst: one card by all, hands, koerszin.
  await goOn(page, 'Oogst');
  const fifth = await playTurn(page, { kern: KERNEN.harvest, stance: 'eens' });
  await connect(page, CONNECTION);
  await press(page, 'Liever handen tellen');
  await atStep(page, 'picks');
  await raiseHands(page, 'hier begin ik', fifth.title, 3);
  await raiseHands(page, 'hier begin ik', first.title, 2);
  await raiseHands(page, 'dit schuurt', third.title, 4);
  await press(page, 'Klaar');
  await atStep(page, 'picks-talk');
  expect(await textOn(page)).toContain(KERNEN.harvest);
  await press(page, 'Klaar');
  await noteMissed(page, [PARTY]);
  await writeKoers(page, KOERS);

  // Afspraken: one with a proviso, one that is doubted and written again.
  await atStep(page, 'agreements');
  await fillAgreement(page, AGREEMENT);
  await press(page, 'Vraag het de groep');
  await tap(page, 'ja, mits …');
  await write(page, 'Ja, mits …', CONDITION);
  await press(page, 'Bewaar');
  await press(page, 'Iedereen zegt ja');
  await tap(page, 'Nog een afspraak');
  await fillAgreement(page, DOUBTED);
  await press(page, 'Vraag het de groep');
  await tap(page, 'nog niet, want …');
  await write(page, 'Nog niet, want …', DOUBT);
  await press(page, 'Bewaar');
  await atStep(page, 'rewrite');
  expect(await textOn(page)).toContain(DOUBT);
  await write(page, 'Wat gaan we doen?', REWRITTEN);
  await press(page, 'Vraag het de groep');
  await press(page, 'Iedereen zegt ja');
  await press(page, 'Naar de check-out');
  await checkOut(page, GOODBYES, 'Joke');

  const titles = [first.title, 'Eigen vraag', third.title, fourth.title, fifth.title];
  await findsItAll(page, titles);

  // And found again: no network, a page loaded anew, from the start screen.
  await installed(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await page.reload();
  await openLookBack(page);
  await openHarvest(page, SUBJECT);
  await findsItAll(page, titles);
}, 180_000);

/** Over the end of a turn and back into the next: the sentence is still there, and so is the stance. */
async function undoTurnAndRecordAgain(page: Page): Promise<void> {
  await press(page, 'Ongedaan maken');
  await atStep(page, 'kern');
  expect(await page.getByLabel('Wat is de kern van jullie gesprek?').inputValue()).toBe(KERNEN.first);
  expect(await page.getByRole('radio', { name: 'eens' }).isChecked()).toBe(true);
  await press(page, 'Ongedaan maken');
  await atStep(page, 'talk');
  await close(page, { kern: KERNEN.first, stance: 'eens' });
}

/** Words an earlier sentence anew, with another stance. */
async function reword(page: Page, title: string, text: string): Promise<void> {
  await tap(page, 'Meer');
  await tap(page, 'Zinnen nalezen en aanpassen');
  await tap(page, `Andere woorden: ${title}`);
  await write(page, 'De zin', text);
  await choose(page, 'Hoe staan jullie erin?', 'verschillend');
  await press(page, 'Bewaar');
  expect(await page.getByRole('dialog').innerText()).toContain('1 eerdere versie');
  await tap(page, 'Sluiten');
}

/** Every sentence that was typed stands on the harvest, and the list beside the picture has the order of play. */
async function findsItAll(page: Page, titles: readonly string[]): Promise<void> {
  const text = await textOn(page);
  const { first: replaced, ...kernen } = KERNEN;
  const koers = `Wij werken aan ${KOERS[0]}, zodat ${KOERS[1]}, samen met ${KOERS[2]}.`;
  const typed = [
    SUBJECT,
    TALK_RULE,
    OPGAVE,
    DIFFERS,
    OWN_QUESTION,
    ...Object.values(kernen),
    koers,
    AGREEMENT.what,
    AGREEMENT.noticed,
    AGREEMENT.firstStep,
    CONDITION,
    REWRITTEN,
    ...GOODBYES,
    CONNECTION,
    `${PARTY}: nog niet aan tafel`,
  ];
  for (const sentence of typed) expect(text).toContain(sentence);
  // Heard once: the lists of the speelveld leave out what the harvest says itself.
  for (const once of [CONNECTION, `${PARTY}: nog niet aan tafel`]) expect(text.split(once)).toHaveLength(2);
  for (const name of ['Samira', 'Bas', 'Joke']) expect(text).toContain(name);
  expect(text).toContain('1 februari 2027');
  expect(text).not.toContain(replaced);
  expect(text).toContain('3 keer hier begin ik');
  expect(text).toContain('4 keer dit schuurt');
  const course = await courseList(page);
  expect(course).toHaveLength(titles.length);
  for (const [index, title] of titles.entries()) expect(course[index]).toContain(title);
  expect(await page.getByRole('img', { name: /^Speelveld: 5 kaarten gespeeld/ }).isVisible()).toBe(true);
}
