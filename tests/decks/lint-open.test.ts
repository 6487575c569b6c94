import { expect, test } from 'vitest';
import { closedBecause } from '../../src/decks/lint/open-question';

const YES_NO = 'Op deze vraag past ja of nee. Begin met een vraagwoord.';
const CHOICE = 'Deze vraag laat kiezen uit twee. Vraag het open.';
const NO_WORD = 'Deze vraag begint niet met een vraagwoord.';
const SCALE = 'Op deze vraag past "een beetje". Vraag wat je ziet of wat je doet.';

test.each([
  'Is het gelukt?',
  'Loopt de samenwerking goed?',
  'Weet jij wie hier beslist?',
  'Wil je weten wie het deed?',
  'Gaat het goed, en wat kan beter?',
  'Wat denk je, lukt het?',
  'Wat vind je: is dit goed?',
  'Als het misgaat, wie helpt, of kan het niet?',
  'Wat doe je nu en is dat genoeg?',
  'Wie is het hiermee eens?',
  'Wie van jullie is het eens met dit plan?',
  'Zeg eens of oneens.',
])('"%s" is answered by yes or no', (text) => {
  expect([YES_NO, CHOICE]).toContain(closedBecause(text));
});

test.each([
  'Wat is belangrijker snelheid of zorg?',
  'Wat weegt zwaarder, regels of mensen?',
  'Wie krijgt applaus: wie blust of wie voorkomt?',
  'Wie van de twee wint?',
  'Welke van beide kies je?',
  'Welke kant kies je, die van de regel of die van de mens?',
  'Hoe kies je: op geld of op gevoel?',
  'Doen jullie dit liever zelf of samen?',
  'Werkt dit of niet?',
  'Regels helpen: eens of oneens?',
  'Kies: geld of tijd.',
])('"%s" is a choice of two', (text) => {
  expect(closedBecause(text)).toBe(CHOICE);
});

test.each([
  ['Jij weet het antwoord?', NO_WORD],
  ['Vertel eens wat je ziet?', NO_WORD],
  ['Als het misgaat, helpt dat dan?', NO_WORD],
  ['In hoeverre past dit bij jullie?', SCALE],
])('"%s" is no open question', (text, why) => {
  expect(closedBecause(text)).toBe(why);
});

test.each([
  'En op welke dag begin je?',
  'Aan wie vraag je het?',
  'Als het misgaat: wie legt het uit?',
  'Gaat het mis, wie legt het dan uit?',
  'Wat, als niemand kijkt, doe je anders?',
  'Stel: je hebt vandaag geen functie. Waaraan ga je werken?',
  'Iemand zegt: dat mag niet. Van wie niet en waar staat dat?',
  'Waaraan zie je of het lukt?',
  'Hoe weet je of het beter wordt?',
  'Welk pasje of formulier stond in de weg?',
  'Als het stopt: welk pasje of formulier blijft?',
  'Wie of wat helpt jou?',
  'Wat zie en hoor je?',
  'Noem er drie.',
])('"%s" is open', (text) => {
  expect(closedBecause(text)).toBeNull();
});
