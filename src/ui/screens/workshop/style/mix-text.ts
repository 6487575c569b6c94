/** What *Gemengde tafels* says. */
import type { Style } from '../../../../workshop/styles';
import { STYLE_WORDS } from './text';

const people = (count: number): string => (count === 1 ? '1 persoon' : `${count} mensen`);

export const MIX = {
  title: 'Gemengde tafels',
  lead: 'Zet op een rij wie er komen. De app zoekt tafels waarin stijlen en organisaties zoveel mogelijk verschillen.',
  who: 'Wie doen er mee?',
  whoHint: 'Eén persoon per regel. Mag met organisatie en stijl, met een puntkomma ertussen.',
  whoExample: 'Noor; gemeente; Verkenner',
  add: 'Zet op de lijst',
  list: (count: number): string => `${people(count)} op de lijst`,
  empty: 'Er staat nog niemand op de lijst. Een naam is niet nodig: ‘Gast 1’ mag ook.',
  person: 'Naam',
  organisation: 'Organisatie',
  first: 'Stijl',
  second: 'Tweede stijl',
  noStyle: 'Weet ik niet',
  noSecond: 'Geen',
  questions: 'Vragen invullen',
  questionsFor: (name: string): string => `Vragen invullen voor ${name}`,
  remove: (name: string): string => `Haal ${name} van de lijst`,
  removeShort: 'Weg',
  removeAll: 'Maak de lijst leeg',
  keep: 'Onthoud deze lijst op dit apparaat',
  keepHint: 'Anders is de lijst weg als je dit scherm sluit.',
  howMany: 'Hoeveel tafels?',
  make: 'Maak tafels',
  few: 'Met minder dan zes mensen past iedereen aan één tafel. Met minder dan negen kun je ook zelf verdelen.',
  tables: 'De tafels',
  number: (seed: number): string => `Verdeling ${seed}`,
  numberHint: 'Met hetzelfde nummer en dezelfde lijst komt dezelfde verdeling terug.',
  numberField: 'Nummer van de verdeling',
  shuffle: 'Schud opnieuw',
  print: 'Print de lijst',
  table: (nth: number): string => `Tafel ${nth + 1}`,
  moveTo: (name: string): string => `${name} aan tafel`,
  locked: 'Blijft hier',
  lockedFor: (name: string): string => `${name} blijft hier`,
  missing: (styles: readonly Style[]): string => {
    const names = styles.map((style) => STYLE_WORDS[style].name).join(' of ');
    return styles.length === 1
      ? `Er is geen ${names} aan deze tafel. Wie pakt die rol even?`
      : `Er is geen ${names} aan deze tafel. Wie pakt die rollen even?`;
  },
  changed: (table: number, count: number): string => `Tafel ${table + 1}: ${people(count)}.`,
} as const;
