import { expect, it } from 'vitest';
import { useApp } from './helpers/app';
import { faultsOf } from './helpers/faults';
import { atStep, choose, press, settled, tap, write } from './helpers/hands';
import { checkOut, fillAgreement, goOn, playTurn, writeKoers, writeOpgave } from './helpers/playing';
import { courseList, openHarvest, openLookBack, textOn } from './helpers/reading';
import { startSolo } from './helpers/setting-up';

const app = useApp();

it('alone on a phone: a card a row, a koers, a small step, and the harvest', async () => {
  const { page } = await app.open('#/', { size: 'phone' });
  await startSolo(page, { deck: 'Wat', subject: 'Mijn buurvrouw' });
  await writeOpgave(page, 'Mijn buurvrouw komt de deur niet meer uit.');

  const kernen = [
    'Ik weet niet wat zij zelf wil.',
    'De thuiszorg komt om te wassen, niet om te praten.',
    'Ik vraag het haar.',
  ];
  const titles = [(await playTurn(page, { kern: kernen[0] ?? '' })).title];
  await goOn(page, 'Verdiepen');
  titles.push((await playTurn(page, { kern: kernen[1] ?? '' })).title);
  await goOn(page, 'Oogst');
  titles.push((await playTurn(page, { kern: kernen[2] ?? '' })).title);
  // Over a reload, on the same answer and with the words that were typed.
  await tap(page, /^Lege stoel/);
  await choose(page, 'Welk antwoord neem je?', titles[1] ?? '?');
  await write(page, 'Wat zeg je vanaf die stoel?', 'Kom eens zonder dossier.');
  expect(await faultsOf(page, 'Lege stoel')).toEqual([]);
  await settled(page);
  await page.reload();
  await page.getByText(kernen[1] ?? '?').waitFor();
  await settled(page);
  await press(page, 'Bevestig');
  await writeKoers(page, ['een praatje per week', 'zij weer iemand heeft', 'haar zoon']);
  await atStep(page, 'agreements');
  await fillAgreement(page, { what: 'Zaterdag aanbellen met soep', when: '2027-01-09' });
  await press(page, 'Bewaar');
  await press(page, 'Naar de check-out');
  await checkOut(page, ['Het is kleiner dan ik dacht.']);

  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await openLookBack(page);
  await openHarvest(page, 'Mijn buurvrouw');
  const text = await textOn(page);
  const koers = 'Ik werk aan een praatje per week, zodat zij weer iemand heeft, samen met haar zoon.';
  const typed = [
    ...kernen,
    koers,
    'Kom eens zonder dossier.',
    'Zaterdag aanbellen met soep',
    '9 januari 2027',
  ];
  for (const sentence of [...typed, 'Het is kleiner dan ik dacht.']) expect(text).toContain(sentence);
  const course = await courseList(page);
  expect(course.map((line, index) => line.includes(titles[index] ?? '?'))).toEqual([true, true, true]);

  // Weeks later: the same session, from memory first, over a reload.
  await page.getByRole('link', { name: 'Blik terug' }).click();
  await tap(page, 'Begin');
  await write(page, 'Wat weet je nog?', 'Iets met soep.');
  await settled(page);
  await press(page, 'Laat zien wat er staat');
  await page.reload();
  await page.getByRole('heading', { level: 2, name: 'Wat ervan gekomen is' }).waitFor();
  await page.getByText('Iets met soep.').waitFor();
  await settled(page);
  await choose(page, 'Wat is ervan gekomen?', 'gedaan');
  await press(page, 'Verder');
  // What was seen otherwise comes back: first the answer of now.
  await write(page, 'Het antwoord van nu', 'Ik ga zelf zonder dossier.');
  await tap(page, 'Laat het antwoord van toen zien');
  await page.getByText('Kom eens zonder dossier.').waitFor();
  await choose(page, 'Wat is er veranderd?', 'verschoven');
  await press(page, 'Verder');
  await press(page, 'Deze koers houd ik');
  await write(page, 'Een zin om mee af te sluiten', 'Het ging vanzelf.');
  expect(await faultsOf(page, 'Terugblik')).toEqual([]);
  await tap(page, 'Klaar');
  await page.getByRole('heading', { level: 2, name: /^Terugblik van / }).waitFor();
  for (const added of ['Iets met soep.', 'gedaan', 'Het ging vanzelf.'])
    expect(await textOn(page)).toContain(added);
}, 120_000);
