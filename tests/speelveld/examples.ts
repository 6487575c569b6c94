/** Speelvelden to draw in tests: a real session, and random ones. */
import * as fc from '../tools/fast-check';
import { COLOURS, SHAPES } from '../../src/decks/types';
import { STANCES } from '../../src/rules/stance';
import type { SpeelveldForm } from '../../src/speelveld/form';
import type { PlayedMark, SpeelveldInput } from '../../src/speelveld/types';

export const TABLE: SpeelveldForm = { kind: 'table', width: 1180, height: 620 };
export const PHONE: SpeelveldForm = { kind: 'phone', width: 366, height: 600 };
export const THUMBNAIL: SpeelveldForm = { kind: 'thumbnail', width: 280, height: 164 };
export const PAPER: SpeelveldForm = { kind: 'a4', width: 714, height: 339 };
export const FORMS = [TABLE, PHONE, THUMBNAIL, PAPER];

export function card(theme: number, row: number, title: string, more: Partial<PlayedMark> = {}): PlayedMark {
  return {
    theme,
    row,
    title,
    question: null,
    chair: null,
    kern: null,
    stance: 'agree',
    dissent: [],
    workedIn: 0,
    begin: 0,
    friction: 0,
    dissentBegin: 0,
    dissentFriction: 0,
    ...more,
  };
}

export const WAT: SpeelveldInput['themes'] = [
  { name: 'Opgave', shape: 'star', colour: 'vermiljoen' },
  { name: 'Effect', shape: 'ripples', colour: 'oker' },
  { name: 'Partijen', shape: 'balls', colour: 'petrol' },
  { name: 'Leefwereld', shape: 'house', colour: 'hemel' },
  { name: 'Grenzen', shape: 'fence', colour: 'aubergine' },
];

const KERN = 'De corporatie wil eerst isoleren, het wijkteam wil nu de rekening omlaag.';
const SESSION: readonly PlayedMark[] = [
  card(0, 0, 'In één zin', { begin: 1 }),
  card(3, 0, 'Eén mens', { begin: 3 }),
  card(1, 0, 'Wie merkt het?', { stance: 'unsure' }),
  card(2, 0, 'Wie zit er niet?'),
  card(4, 0, 'Wat mag al?', { stance: 'unsure' }),
  card(0, 0, 'Waarom nu?', { stance: 'differ' }),
  card(2, 1, 'Belang op tafel', {
    stance: 'differ',
    kern: KERN,
    dissent: ['Isoleren helpt pas over vier jaar.'],
    friction: 1,
    dissentFriction: 3,
  }),
  card(4, 1, 'Fijne grens'),
  card(3, 1, 'Van loket naar loket', {
    dissent: ['Eén gezicht valt ook uit.'],
    begin: 2,
    dissentFriction: 1,
  }),
  card(1, 1, 'Bijwerking', { stance: 'unsure' }),
  card(0, 1, 'De snelle oplossing', { stance: 'differ', friction: 1 }),
  card(2, 1, 'Elkaar nodig'),
  card(4, 1, 'Oude regel', { stance: null, dissent: ['Nee.', 'Niet zo.'] }),
  card(1, 2, 'Kleine winst', { kern: 'Twaalf huizen tochtvrij' }),
];

/** The first cards of one real session, with the plan it was played by. */
export function session(cards: number, planned: readonly number[] = [6, 7, 1]): SpeelveldInput {
  const names = ['Verkennen', 'Verdiepen', 'Vertalen'];
  return {
    themes: WAT,
    rows: names.map((name, row) => ({ name, planned: planned[row] ?? 0 })),
    played: SESSION.slice(0, cards),
    aside: [],
    parties: [],
    connection: null,
    finished: false,
  };
}

const TITLES = [
  'In één zin',
  'Wie?',
  'De ongeschreven regels van een organisatie die al jaren zo werkt',
  'Meerjarenonderhoudsvoorzieningenbegroting',
  'مرحبا بكم في اللعبة',
  '👩‍👩‍👧 Samen aan tafel 🎲',
  '',
];

/** Any speelveld that an own deck and a wayward group could bring about. */
export const anySpeelveld: fc.Arbitrary<SpeelveldInput> = fc.integer({ min: 2, max: 8 }).chain((themes) =>
  fc.record({
    themes: fc.constant(
      Array.from({ length: themes }, (_, k) => ({
        name: `Thema ${k + 1}`,
        shape: SHAPES[k % SHAPES.length] ?? 'star',
        colour: COLOURS[k % COLOURS.length] ?? 'oker',
      })),
    ),
    rows: fc
      .array(fc.integer({ min: 0, max: 7 }), { minLength: 3, maxLength: 3 })
      .map((planned) =>
        planned.map((count, k) => ({ name: `Rij ${k}`, planned: k === 0 ? count + 1 : count })),
      ),
    played: fc.array(
      fc.record({
        theme: fc.integer({ min: 0, max: themes - 1 }),
        row: fc.integer({ min: 0, max: 2 }),
        title: fc.constantFrom(...TITLES),
        question: fc.constantFrom(null, 'Wat vragen wij ons af?'),
        chair: fc.constantFrom(null, 'Wie ermee leeft'),
        kern: fc.constantFrom(null, 'Eén kern.'),
        stance: fc.constantFrom(null, ...STANCES),
        dissent: fc.constantFrom([], ['Nee.'], ['Nee.', 'Toch niet.']),
        workedIn: fc.integer({ min: 0, max: 2 }),
        begin: fc.integer({ min: 0, max: 6 }),
        friction: fc.integer({ min: 0, max: 6 }),
        dissentBegin: fc.integer({ min: 0, max: 6 }),
        dissentFriction: fc.integer({ min: 0, max: 6 }),
      }),
      { maxLength: 16 },
    ),
    aside: fc.array(
      fc.record({ theme: fc.integer({ min: 0, max: themes - 1 }), title: fc.constantFrom(...TITLES) }),
      {
        maxLength: 12,
      },
    ),
    parties: fc.array(fc.record({ name: fc.constantFrom('Huisarts', 'Bewoners'), present: fc.boolean() }), {
      maxLength: 3,
    }),
    connection: fc.constant(null),
    finished: fc.boolean(),
  }),
);
