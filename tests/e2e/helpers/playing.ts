/** A game as a group plays it: landing, turns, harvest, agreements, goodbye. */
import type { Page } from 'playwright-core';
import { activate, atStep, choose, mark, press, settled, stepOf, tap, write } from './hands';

export type StanceName = 'eens' | 'verschillend' | 'weten we nog niet';

/** One sentence with its stance; alone there is no stance. */
export interface Said {
  readonly kern: string;
  readonly stance?: StanceName;
}

export interface Drawn {
  readonly title: string;
  readonly question: string;
}

const KERN_LABELS = 'Wat is de kern van jullie gesprek?';
const KERN_SOLO = 'Wat is de kern van wat je dacht?';

/** *Landen*: the talk rules as they are, the round, the opgave. */
export async function land(page: Page, opgave: string | null = null, differs = ''): Promise<void> {
  await press(page, 'Klaar');
  await atStep(page, 'landing-round');
  await press(page, 'Klaar');
  await atStep(page, 'opgave');
  await writeOpgave(page, opgave, differs);
}

/** The opgave, or none. */
export async function writeOpgave(page: Page, opgave: string | null, differs = ''): Promise<void> {
  if (opgave === null) return press(page, 'Zonder zin verder');
  await write(page, 'De opgave in één zin', opgave);
  if (differs) await write(page, 'Ziet iemand het anders? Zet dat er ook bij.', differs);
  return press(page, 'Bevestig');
}

/** Takes the first of the cards on the table. */
export async function drawCard(page: Page, which = 0): Promise<Drawn> {
  if ((await stepOf(page)) === 'field') await press(page, 'Trek');
  await atStep(page, 'draw');
  const card = page.getByRole('article').nth(which);
  const drawn = {
    title: await card.locator('.card__title').innerText(),
    question: await card.getByRole('heading').innerText(),
  };
  await press(page, `Trek: ${drawn.title}`);
  await atStep(page, 'talk');
  return drawn;
}

/** The talk is over; what was said is written down, or not. */
export async function close(page: Page, said: Said | null): Promise<void> {
  await atStep(page, 'talk');
  await press(page, 'Klaar');
  await atStep(page, 'kern');
  if (said === null) return press(page, 'Zonder zin verder');
  await write(page, said.stance ? KERN_LABELS : KERN_SOLO, said.kern);
  if (said.stance) await choose(page, 'Hoe staan jullie erin?', said.stance);
  return press(page, 'Bevestig');
}

/** A whole turn: draw, talk, write. */
export async function playTurn(page: Page, said: Said | null): Promise<Drawn> {
  const drawn = await drawCard(page);
  await close(page, said);
  return drawn;
}

/** The one whose turn it is passes. */
export async function passTurn(page: Page): Promise<void> {
  if ((await stepOf(page)) === 'field') await press(page, 'Trek');
  await atStep(page, 'draw');
  await press(page, 'Sla over');
}

/** *Eigen vraag* instead of one of the two cards. */
export async function askOwnQuestion(page: Page, question: string, theme: string): Promise<void> {
  if ((await stepOf(page)) === 'field') await press(page, 'Trek');
  await atStep(page, 'draw');
  await tap(page, 'Meer');
  await tap(page, 'Eigen vraag');
  await write(page, 'Jullie vraag', question);
  await choose(page, 'Bij welk thema hoort die?', theme);
  await press(page, 'Leg op tafel');
  await atStep(page, 'talk');
}

/** On to the next phase. */
export async function goOn(page: Page, to: 'Verdiepen' | 'Oogst' | 'Afspraken'): Promise<void> {
  await press(page, `Verder naar ${to}`);
}

/** So many hands for a sentence, by the title of its card. */
export async function raiseHands(
  page: Page,
  kind: 'hier begin ik' | 'dit schuurt',
  title: string,
  hands: number,
): Promise<void> {
  const more = page.getByRole('button', { name: `Een hand erbij: ${kind}, ${title}`, exact: true });
  // oxlint-disable-next-line no-await-in-loop -- hands are counted one by one
  for (let counted = 0; counted < hands; counted += 1) await activate(more);
}

/** *Verbind*: one sentence between two cards, or none. */
export async function connect(page: Page, sentence: string | null): Promise<void> {
  await atStep(page, 'connect');
  if (sentence === null) return press(page, 'Zonder zin verder');
  await write(page, 'Wat hebben ze met elkaar te maken?', sentence);
  return press(page, 'Bevestig');
}

/** *Wie misten we?*: these parties are not at the table yet. */
export async function noteMissed(page: Page, parties: readonly string[] = []): Promise<void> {
  await atStep(page, 'missed');
  for (const party of parties) {
    // oxlint-disable-next-line no-await-in-loop -- one name after the other, as hands do
    await write(page, 'Een partij, groep of rol', party);
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    await tap(page, 'Zet erbij');
  }
  await press(page, 'Klaar');
}

/** Which opening line is said; null for one's own words. */
export type OpeningLine = 0 | 1 | 2 | 3 | null;

/** *Tegenspraak* to the choice of the dissenter: the kern, the opening line, "Wat klopt hieraan?". */
export async function dissent(page: Page, kern: string, opening: OpeningLine = null): Promise<void> {
  await tap(page, 'Tegenspraak');
  const sentence = page.getByRole('button', { name: kern });
  if ((await sentence.count()) > 0) await activate(sentence);
  const lines = page.getByRole('dialog').getByRole('listitem').getByRole('button');
  await activate(lines.nth(opening ?? 4));
  await atStep(page, 'dissent');
  await settled(page);
  await press(page, 'Klaar');
}

/** The dissenter's own sentence stands beside the kern. */
export async function letStand(page: Page, sentence: string): Promise<void> {
  await tap(page, /^Blijft staan/);
  await write(page, 'Jouw zin, naast de kern', sentence);
  await press(page, 'Bevestig');
}

/** The kern says it now, and the group stands anew. */
export async function workIn(page: Page, kern: string, stance: StanceName): Promise<void> {
  await tap(page, /^Verwerkt/);
  await write(page, 'Schrijf de zin opnieuw, tot hij voor jou klopt', kern);
  await choose(page, 'Hoe staan jullie er nu in?', stance);
  await press(page, 'Bevestig');
}

/** The koerszin in its three parts. */
export async function writeKoers(page: Page, parts: readonly [string, string, string]): Promise<void> {
  await atStep(page, 'missed', 'look-again', 'koers');
  if ((await stepOf(page)) === 'look-again') await press(page, 'Sla over');
  if ((await stepOf(page)) === 'missed') await noteMissed(page);
  await atStep(page, 'koers');
  const fields = page.locator('main').getByRole('textbox');
  // oxlint-disable-next-line no-await-in-loop -- one field after the other, as hands do
  for (const [index, part] of parts.entries()) await fields.nth(index).fill(part);
  await press(page, 'Bevestig');
}

export interface AgreementWords {
  readonly what: string;
  readonly who?: string;
  readonly when: string;
  readonly noticed?: string;
  readonly firstStep?: string;
}

/** Fills in the form of an agreement; the button that ends it differs. */
export async function fillAgreement(page: Page, words: AgreementWords): Promise<void> {
  await write(page, words.who ? 'Wat gaan we doen?' : 'Wat ga je doen?', words.what);
  if (words.who) await choose(page, 'Wie neemt dit op zich?', words.who);
  await write(page, words.who ? 'Wanneer is het klaar?' : 'Wanneer doe je dit?', words.when);
  if (words.noticed) await write(page, 'Hoe merken we het?', words.noticed);
  if (words.firstStep) await write(page, 'Wat is de eerste kleine stap?', words.firstStep);
}

/** *Check-out*: sentences, a day to look back, who takes the report along. */
export async function checkOut(page: Page, sentences: readonly string[], reporter?: string): Promise<void> {
  await atStep(page, 'checkout');
  for (const [index, sentence] of sentences.entries()) {
    const label = index === 0 ? 'Een zin om mee af te sluiten' : `Zin ${index + 1} om mee af te sluiten`;
    // oxlint-disable-next-line no-await-in-loop -- one field after the other, as hands do
    if (index > 0) await tap(page, 'Nog een zin');
    // oxlint-disable-next-line no-await-in-loop -- one field after the other, as hands do
    await write(page, label, sentence);
  }
  await mark(page.getByRole('radio', { name: /^Over 6 weken/ }));
  if (reporter) await choose(page, 'Wie neemt het verslag mee?', reporter);
  await press(page, 'Klaar');
  await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
}
