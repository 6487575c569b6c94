import { describe, expect, it } from 'vitest';
import { KOERS_CLAUSES, KOERS_FORMS, koersSentence } from '../../src/rules/koerszin';

describe('the koerszin', () => {
  it.each([
    [
      'wat',
      'we',
      ['rust', 'ieder slaapt', 'de buren'],
      'Wij werken aan rust, zodat ieder slaapt, samen met de buren.',
    ],
    [
      'wat',
      'i',
      ['rust', 'ieder slaapt', 'de buren'],
      'Ik werk aan rust, zodat ieder slaapt, samen met de buren.',
    ],
    [
      'hoedan',
      'we',
      ['bellen', 'de buren', 'de rust'],
      'Wij gaan bellen proberen, samen met de buren, en merken het aan de rust.',
    ],
    [
      'hoedan',
      'i',
      ['bellen', 'de buren', 'de rust'],
      'Ik ga bellen proberen, samen met de buren, en merk het aan de rust.',
    ],
    ['wat', 'we', ['rust', '', 'de buren'], 'Wij werken aan rust, samen met de buren.'],
    ['wat', 'we', ['rust', 'ieder slaapt', ''], 'Wij werken aan rust, zodat ieder slaapt.'],
    ['wat', 'i', ['rust', '', ''], 'Ik werk aan rust.'],
    ['hoedan', 'we', ['bellen', '', 'de rust'], 'Wij gaan bellen proberen, en merken het aan de rust.'],
    ['hoedan', 'we', ['bellen', 'de buren', ''], 'Wij gaan bellen proberen, samen met de buren.'],
    ['hoedan', 'i', ['bellen', '', ''], 'Ik ga bellen proberen.'],
    ['wat', 'we', ['', '', ''], ''],
  ] as const)('of %s in voice %s with %j reads as one sentence', (form, voice, parts, sentence) => {
    expect(koersSentence(form, voice, parts)).toBe(sentence);
  });

  it('takes off the stops that somebody typed at the end of a part', () => {
    expect(koersSentence('wat', 'we', ['rust,', 'ieder slaapt. ', 'de buren ...'])).toBe(
      'Wij werken aan rust, zodat ieder slaapt, samen met de buren.',
    );
  });

  it('takes the words as they are, also those that a replacement would read as signs', () => {
    expect(koersSentence('wat', 'we', ['$& en $1', '<b>', '…'])).toBe(
      'Wij werken aan $& en $1, zodat <b>, samen met ….',
    );
  });

  it.each(KOERS_FORMS)('of %s has one place to fill in per clause', (form) => {
    for (const voice of ['we', 'i'] as const) {
      for (const clause of KOERS_CLAUSES[form][voice]) expect(clause.split('…')).toHaveLength(2);
    }
  });
});

it.each([
  ['Ik ga een belronde proberen', 'hoedan', 'i', 'Ik ga een belronde proberen.'],
  ['wij werken aan een vast uur', 'wat', 'we', 'Wij werken aan een vast uur.'],
  ['proberen', 'hoedan', 'we', 'Wij gaan proberen proberen.'],
] as const)('the words of the clause are not said twice: %s', (part, form, voice, sentence) => {
  expect(koersSentence(form, voice, [part, '', ''])).toBe(sentence);
});
