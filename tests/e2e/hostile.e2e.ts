import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sidewaysScroll } from './helpers/accessible';
import { useApp } from './helpers/app';
import { atStep, playWith, press, settled, tap, write } from './helpers/hands';
import {
  askOwnQuestion,
  checkOut,
  close,
  fillAgreement,
  land,
  playTurn,
  writeKoers,
} from './helpers/playing';
import { openHarvest, openLookBack, textOn } from './helpers/reading';
import { fillIn, startGame } from './helpers/setting-up';

const app = useApp();

let texts = 0;

/** A text of exactly so many characters: markup that would act, emoji of many parts, two directions, no place to break. */
function nasty(limit: number): string {
  texts += 1;
  const start = `<b onclick=alert(${texts})>${texts}</b>${limit > 50 ? '<script>alert(1)</script>' : ''}👩‍👩‍👧مرحبا`;
  return start + 'W'.repeat(limit - [...start].length);
}

/** Texts of people that stick out of their place or are cut off. */
function cutTexts(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main: HTMLElement) =>
    [...main.querySelectorAll<HTMLElement>('.user-text, bdi')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1 || element.scrollWidth > element.clientWidth + 1;
      })
      .filter((element) => getComputedStyle(element).display !== 'inline' || element.scrollWidth > 0)
      .map((element) => element.textContent),
  );
}

/** The screen holds what people wrote at both widths: as text, whole, inside its edges. */
async function holds(page: Page): Promise<void> {
  for (const size of [
    { width: 320, height: 640 },
    { width: 1180, height: 820 },
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- one page, one size at a time
    await page.setViewportSize(size);
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    expect([await sidewaysScroll(page), await cutTexts(page)]).toEqual([0, []]);
  }
}

it('two hundred characters in a name: says so in a sentence, keeps what was typed', async () => {
  const { page } = await app.open('#/nieuw');
  const long = 'Wilhelmina-Alexandrina '.repeat(9).slice(0, 200);
  await fillIn(page, { persons: 3, names: [long] });
  await tap(page, 'Begin');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toBe(
    'De tekst is te lang. Maak hem korter; wat je schreef staat er nog.',
  );
  expect(await page.getByLabel('Plek 1', { exact: true }).inputValue()).toBe(long);
  expect(await textOn(page)).toContain('160 tekens te lang');
  await write(page, 'Plek 1', 'Wil');
  await tap(page, 'Begin');
  await atStep(page, 'talk-rules');
  await settled(page);
  await press(page, 'Klaar');
  expect(await textOn(page)).toContain('Wil staat als eerste in de lijst en begint.');
});

it('markup, emoji, right-to-left and endless words in every field: shown as text, whole, and never run', async () => {
  const { page } = await app.open();
  playWith(page, 'keys');
  page.on('dialog', () => {
    throw new Error('A text was run as a script.');
  });
  const names = [nasty(40), nasty(40), nasty(40)];
  const [first = '', second = ''] = names;
  const subject = nasty(80);
  await startGame(page, { deck: 'Wat', minutes: 30, persons: 3, subject, names });
  const rule = nasty(90);
  const [opgave, differs, question] = [nasty(160), nasty(160), nasty(90)];
  const kernen = [nasty(120), nasty(120), nasty(120)];
  const koers = [nasty(100), nasty(100), nasty(100)] as const;
  const [what, noticed, firstStep, condition] = [nasty(160), nasty(120), nasty(120), nasty(120)];
  const goodbye = nasty(120);

  await tap(page, 'Aanpassen');
  await write(page, 'Afspraak 1', rule);
  await holds(page);
  await land(page, opgave, differs);
  await holds(page);
  await askOwnQuestion(page, question, 'Effect');
  await holds(page);
  await close(page, { kern: kernen[0] ?? '', stance: 'eens' });
  await holds(page);
  await press(page, 'Verder naar Verdiepen');
  await playTurn(page, { kern: kernen[1] ?? '', stance: 'verschillend' });
  await press(page, 'Verder naar Oogst');
  await playTurn(page, { kern: kernen[2] ?? '', stance: 'eens' });
  await writeKoers(page, koers);
  await fillAgreement(page, { what, who: second, when: '2027-05-01', noticed, firstStep });
  await holds(page);
  await press(page, 'Vraag het de groep');
  await tap(page, 'ja, mits …');
  await write(page, 'Ja, mits …', condition);
  await press(page, 'Bewaar');
  await holds(page);
  await press(page, 'Iedereen zegt ja');
  await press(page, 'Naar de check-out');
  await checkOut(page, [goodbye], first);

  const written = [subject, rule, opgave, differs, question, ...kernen, ...koers];
  const text = await page.locator('main').evaluate((main) => main.textContent);
  for (const whole of [...written, what, noticed, firstStep, condition, goodbye, second, first]) {
    expect(text).toContain(whole);
  }
  await holds(page);
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await openLookBack(page);
  await holds(page);
  await openHarvest(page, subject);
}, 120_000);
