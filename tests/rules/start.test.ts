import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../src/rules/events';
import { courseFor, decideStart } from '../../src/rules/start';
import { NOON, outlineWith, startCommand, started, WIDE_DECK } from './table';

const refused = (...args: Parameters<typeof startCommand>): string | null => {
  const decision = decideStart(startCommand(...args), NOON);
  return decision.ok ? null : decision.refusal;
};

describe('who can start', () => {
  it.each([
    [1, 'solo'],
    [2, 'pair'],
    [3, 'table'],
    [6, 'table'],
    [12, 'table'],
  ] as const)('%i persons play the course %s', (persons, course) => {
    expect(courseFor(persons)).toBe(course);
    expect(started(persons).game.course).toBe(course);
  });

  it.each([
    ['table', 2],
    ['table', 13],
    ['table', 0],
    ['pair', 1],
    ['pair', 3],
    ['solo', 0],
    ['solo', 2],
    ['quick', 1],
  ] as const)('%s is not for %i', (course, persons) => {
    expect(refused(persons, { course })).toBe('persons-out-of-range');
  });

  it('needs a card somewhere', () => {
    expect(refused(3, { deck: outlineWith({ x: [0, 0, 0] }) })).toBe('deck-empty');
    expect(refused(3, { deck: outlineWith({}) })).toBe('deck-empty');
    expect(refused(3, { deck: outlineWith({ x: [0, 0, 1] }) })).toBeNull();
  });

  it.each([
    ['subject', { subject: 'x'.repeat(81) }],
    ['name', { names: [null, 'é'.repeat(41), null] }],
    ['role', { abouts: ['', 'x'.repeat(61)] }],
    ['carried sentence', { carried: [{ card: 'x-A1', text: 'x'.repeat(121) }] }],
  ])('a %s that is too long is refused', (_what, change) => {
    expect(refused(3, change)).toBe('text-too-long');
  });
});

describe('the first event', () => {
  it('pins the rules, the deck, the seed, the course and the length', () => {
    const decision = decideStart(startCommand(4, { seed: 'abc', length: 90, koersForm: 'hoedan' }), NOON);
    expect(decision.ok && decision.events).toMatchObject([
      {
        kind: 'session-started',
        at: NOON,
        seat: null,
        data: {
          rules: RULES_VERSION,
          deck: WIDE_DECK,
          seed: 'abc',
          course: 'table',
          length: 90,
          koersForm: 'hoedan',
        },
      },
    ]);
  });

  it('tidies names and subject, and leaves who has none unnamed', () => {
    const { game } = started(3, { names: [' Noor\n', null, ' \u0000 '], subject: ' De\nwijk ' });
    expect(game.persons.map((person) => person.name)).toEqual(['Noor', null, null]);
    expect(game.subject).toBe('De wijk');
  });

  it('holds who said where they come from, so that undo never takes that away', () => {
    const session = started(3, { abouts: [' gemeente\n', '', '  ', 'nobody sits here'] });
    expect(session.game.persons.map((person) => person.about)).toEqual(['gemeente', null, null]);
    expect(session.past).toBeNull();
    const decision = decideStart(startCommand(3, { abouts: ['gemeente'] }), NOON);
    const [first] = decision.ok ? decision.events : [];
    expect(first?.kind === 'session-started' && first.data.persons).toEqual([
      { id: 'p1', name: null, about: 'gemeente' },
      { id: 'p2', name: null },
      { id: 'p3', name: null },
    ]);
  });

  it('lets persons share a name and have an odd one', () => {
    const names = ['__proto__', '<script>', '__proto__'];
    expect(started(3, { names }).game.persons.map((person) => person.name)).toEqual(names);
  });

  it('needs neither names nor a subject', () => {
    expect(refused(5, { subject: '' })).toBeNull();
  });
});

describe('the game begins', () => {
  it.each([
    [1, 'opgave'],
    [2, 'talk-rules'],
    [5, 'talk-rules'],
    [0, 'quick'],
  ] as const)('with %i persons at %s', (persons, step) => {
    const { game } = started(persons);
    expect([game.step.name, game.phase, game.round, game.turn]).toEqual([step, 'landen', 1, 0]);
  });

  it('with every seat in the first round', () => {
    expect(started(4).game.queue).toEqual(['s1', 's2', 's3', 's4']);
  });

  it('with nothing to undo', () => expect(started(4).past).toBeNull());
});

describe('cards taken along from Meteen een kaart', () => {
  const carried = [
    { card: 'x-A1', text: ' Een zin. ' },
    { card: 'y-A2', text: null },
    { card: 'w-A1', text: '  ' },
  ];

  it('lie on the speelveld with their sentences, in order', () => {
    const { game } = started(3, { carried });
    expect(game.played.map(({ card, theme, kern }) => ({ card, theme, kern }))).toEqual([
      { card: 'x-A1', theme: 'x', kern: ['Een zin.'] },
      { card: 'y-A2', theme: 'y', kern: [] },
      { card: 'w-A1', theme: 'w', kern: [] },
    ]);
  });

  it('use nobody’s turn and no card of the plan', () => {
    const { game } = started(3, { carried });
    expect(game.queue).toHaveLength(3);
    expect(game.plan).toEqual(started(3).game.plan);
    expect(game.played.every(({ phase, seat }) => phase === 'landen' && seat === null)).toBe(true);
  });

  it('that this deck does not have stay behind', () => {
    const twice = started(3, {
      carried: [
        { card: 'v-A1', text: 'Een zin.' },
        { card: 'v-A1', text: null },
      ],
    });
    expect(twice.game.played.map(({ card }) => card)).toEqual(['v-A1']);
    expect(started(3, { carried: [{ card: 'elsewhere', text: 'Een zin.' }] }).game.played).toEqual([]);
  });
});

describe('a Vervolg', () => {
  it('names the session it goes on from; any other game names none', () => {
    expect(started(3, { from: 'abc' }).game.from).toBe('abc');
    expect(started(3).game.from).toBeNull();
    const decision = decideStart(startCommand(3, { from: null }), NOON);
    expect(decision.ok && decision.events[0]?.data).not.toHaveProperty('from');
  });
});
