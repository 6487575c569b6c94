import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readPreferences, writePreferences, type Preferences } from '../../src/storage/preferences';

const KEY = 'koerskaarten:preferences';
const PLAIN: Preferences = { textScale: 1, wide: false, calm: false, palette: 'system', tide: true };
const OWN: Preferences = { textScale: 1.5, wide: true, calm: true, palette: 'dark', tide: false };

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

it('gives back what was chosen, from one key', () => {
  expect(readPreferences()).toEqual(PLAIN);
  expect(writePreferences(OWN)).toBe(true);
  expect(readPreferences()).toEqual(OWN);
  expect([...kept.keys()]).toEqual([KEY]);
});

it.each(['', 'null', '7', '[]', '"dark"', '{', '{"__proto__":{"wide":true}}'])(
  'reads %s as nothing chosen',
  (text) => {
    kept.set(KEY, text);
    expect(readPreferences()).toEqual(PLAIN);
  },
);

it.each([
  ['textScale', 3],
  ['textScale', '1.5'],
  ['wide', 'ja'],
  ['calm', 1],
  ['palette', 'sepia'],
  ['tide', null],
] as const)('an odd %s (%o) falls back by itself', (field, value) => {
  kept.set(KEY, JSON.stringify({ ...OWN, [field]: value }));
  expect(readPreferences()).toEqual({ ...OWN, [field]: PLAIN[field] });
});

it.each([
  ['there is none', undefined],
  [
    'it is forbidden',
    {
      getItem: () => {
        throw new DOMException('', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    },
  ],
])('does without localStorage when %s', (_why, value) => {
  vi.stubGlobal('localStorage', value);
  expect(writePreferences(OWN)).toBe(false);
  expect(readPreferences()).toEqual(PLAIN);
});
