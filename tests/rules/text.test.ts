import { describe, expect, it } from 'vitest';
import { fits, TEXT_LIMITS, textLength, tidy, type TextKind } from '../../src/rules/text';

describe('a tidied text', () => {
  it.each([
    ['spaces around it are taken off', '  een zin  ', 'een zin'],
    ['lines become one line', 'een\r\nzin\n\nmet\tmeer', 'een zin met meer'],
    ['a hard space is a space', 'een\u00A0zin', 'een zin'],
    ['control characters become a space', 'a\u0000b\u0007c\u001Bd\u009Fe', 'a b c d e'],
    ['a broken surrogate becomes a space', 'half \uD83D paar \uDE00', 'half paar'],
    ['a surrogate cut off at the end goes', 'huis\uD83C', 'huis'],
    ['an emoji stays whole', 'samen 👩‍👩‍👧‍👦 🏳️‍🌈', 'samen 👩‍👩‍👧‍👦 🏳️‍🌈'],
    ['right-to-left text stays', 'مرحبا بالعالم', 'مرحبا بالعالم'],
    ['marks of direction stay', '\u202Eabc\u202C', '\u202Eabc\u202C'],
    ['HTML stays text', '<b onclick="x">&amp;</b>', '<b onclick="x">&amp;</b>'],
    ['combining accents stay as typed', 'e\u0301', 'e\u0301'],
    ['invisible characters alone are no text', '\u200B\u200D \uFEFF', ''],
    ['nothing stays nothing', ' \n\t\u0000 ', ''],
  ])('%s', (_rule, typed, tidied) => {
    expect(tidy(typed)).toBe(tidied);
  });

  it('stays the same when it is tidied again', () => {
    const once = tidy(' a\u0000 \uD83D b ');
    expect(tidy(once)).toBe(once);
  });
});

describe('the length of a text', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['👍', 1],
    ['👍🏽', 2],
    ['', 0],
  ])('counts code points: %j is %i', (text, length) => {
    expect(textLength(text)).toBe(length);
  });

  const kinds = Object.keys(TEXT_LIMITS) as TextKind[];

  it.each(kinds)('may reach the limit of a %s, not pass it', (kind) => {
    expect(fits('👍'.repeat(TEXT_LIMITS[kind]), kind)).toBe(true);
    expect(fits('👍'.repeat(TEXT_LIMITS[kind] + 1), kind)).toBe(false);
  });

  it('gives a kern 120 characters', () => expect(TEXT_LIMITS.kern).toBe(120));
});
