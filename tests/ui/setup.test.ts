import { describe, expect, it } from 'vitest';
import { pairing, placesOf, readSetup } from '../../src/ui/screens/new-game/setup';

const USUAL = { deck: 'wat', length: 60, persons: 4, subject: '', inPairs: true, carried: [] };

describe('a setup read from drafts', () => {
  it('has a usual answer to everything', () => {
    expect(readSetup({})).toMatchObject(USUAL);
    expect(readSetup({}).names).toEqual(Array.from({ length: 12 }, () => ''));
    expect(readSetup({}).abouts).toHaveLength(12);
  });

  it('keeps what was chosen', () => {
    const drafts = { deck: 'hoedan', length: '90', persons: '12', subject: 'Fietsen', 'name-2': 'Bo' };
    const setup = readSetup(drafts);
    expect(setup).toMatchObject({ deck: 'hoedan', length: 90, persons: 12, subject: 'Fietsen' });
    expect(setup.names[1]).toBe('Bo');
  });

  it.each([
    { deck: 'geheim', length: '45', persons: '1' },
    { deck: '__proto__', length: 'NaN', persons: '13' },
    { deck: '', length: '60 minuten', persons: '3.5' },
    { deck: '<b>', length: '-60', persons: 'Infinity' },
  ])('falls back for $deck, $length and $persons', (drafts) => {
    expect(readSetup(drafts)).toMatchObject(USUAL);
  });

  it.each(['{', 'null', '7', '{"card":"W-OP-A1"}', '[null,7,"x",{},{"card":7}]', ''])(
    'carries nothing along from %j',
    (carried) => {
      expect(readSetup({ carried }).carried).toEqual([]);
    },
  );

  it('carries sound cards along, and no text that is none', () => {
    const carried = JSON.stringify([
      { card: 'W-OP-A1', text: 'Een zin' },
      { card: 'W-OP-A2', text: 7 },
      { card: 'W-OP-A3' },
      { text: 'zonder kaart' },
    ]);
    expect(readSetup({ carried }).carried).toEqual([
      { card: 'W-OP-A1', text: 'Een zin' },
      { card: 'W-OP-A2', text: null },
      { card: 'W-OP-A3', text: null },
    ]);
  });
});

describe('pairs', () => {
  it.each([
    [2, 'none'],
    [6, 'none'],
    [7, 'proposed'],
    [8, 'proposed'],
    [9, 'made'],
    [12, 'made'],
  ] as const)('with %i persons they are %s', (persons, kind) => {
    expect(pairing(persons)).toBe(kind);
  });

  it('are two by two, with one trio at the end of an odd number', () => {
    expect(placesOf({ persons: 7, inPairs: true })).toEqual([
      [0, 1],
      [2, 3],
      [4, 5, 6],
    ]);
  });

  it('can be declined by seven and eight, not by nine', () => {
    expect(placesOf({ persons: 8, inPairs: false })).toHaveLength(8);
    expect(placesOf({ persons: 9, inPairs: false })).toHaveLength(4);
    expect(readSetup({ 'in-pairs': 'no' }).inPairs).toBe(false);
  });
});
