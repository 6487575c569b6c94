import * as fc from '../tools/fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/lib/canonical-json';

test('keys are sorted at every level, lists keep their order', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }, 2], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1},2]}');
});

test('keys sort by code unit, not by the language of the device', () => {
  expect(canonicalJson({ é: 1, z: 2, Z: 3, a: 4 })).toBe('{"Z":3,"a":4,"z":2,"é":1}');
});

test('a member that is undefined is no member', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 0, Symbol('x'), [undefined]])(
  'JSON cannot hold %o, so no hash can',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  },
);

test('it reads back as the same value, and equal values give equal text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(text);
    }),
  );
});
