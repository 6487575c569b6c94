import { expect, it } from 'vitest';
import { isDeeperThan } from '../../src/lib/json-depth';
import { plainCopy } from '../../src/lib/plain-copy';

it.each([
  ['[[1]]', 2, false],
  ['[[1]]', 1, true],
  ['[[],[],[]]', 2, false],
  ['{"a":{"b":[]}}', 3, false],
  ['{"a":{"b":[]}}', 2, true],
  ['"[[[["', 0, false],
  [String.raw`["\"[[["]`, 1, false],
  [String.raw`["\\",[1]]`, 1, true],
  ['', 0, false],
])('%s is deeper than %i: %s', (json, most, deeper) => {
  expect(isDeeperThan(json, most)).toBe(deeper);
});

it('a copy shares nothing, and takes no member that reaches a prototype', () => {
  const value = { a: [{ b: 'c' }], d: null, e: 1.5, f: false };
  const copy = plainCopy(value) as typeof value;
  expect(copy).toEqual(value);
  expect(copy.a[0]).not.toBe(value.a[0]);
  for (const name of ['__proto__', 'constructor', 'prototype'])
    expect(() => plainCopy(JSON.parse(`[{"${name}":1}]`))).toThrow(TypeError);
  expect(() => plainCopy([undefined])).toThrow(TypeError);
});
