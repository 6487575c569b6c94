import { expect, it } from 'vitest';
import { ANSWERS, scoreStyles, STATEMENT_STYLES, STYLES, type Answer } from '../../src/workshop/styles';
import { array, assert, constantFrom, property } from '../tools/fast-check';

const answers = (high: readonly string[], rest: Answer = 1): Answer[] =>
  STATEMENT_STYLES.map((style) => (high.includes(style) ? 3 : rest));

it('asks four statements for each style', () => {
  for (const style of STYLES) expect(STATEMENT_STYLES.filter((of) => of === style)).toHaveLength(4);
});

it.each(STYLES)('names %s when its statements are answered highest', (style) => {
  const result = scoreStyles(answers([style]));
  expect(result.main).toEqual([style]);
  expect(result.scores[0]).toEqual({ style, sum: 12, above: 6 });
});

it('shows two styles where they differ less than a point, and never three', () => {
  expect(scoreStyles(answers(['hoeder', 'bouwer'])).main).toEqual(['bouwer', 'hoeder']);
  expect(scoreStyles(answers([])).main).toHaveLength(2);
  const almost = answers(['hoeder', 'bouwer']);
  almost[STATEMENT_STYLES.indexOf('bouwer')] = 2;
  expect(scoreStyles(almost).main).toEqual(['hoeder']);
});

it('takes off the own mean: who says yes to everything is above it nowhere', () => {
  expect(scoreStyles(answers([...STYLES])).scores.map(({ above }) => above)).toEqual([0, 0, 0, 0]);
});

it('gives four scores in falling order that add up to nothing, whatever is answered', () => {
  assert(
    property(array(constantFrom(...ANSWERS, null), { maxLength: 20 }), (given) => {
      const { scores, main } = scoreStyles(given);
      expect(scores.map(({ style }) => style).sort()).toEqual([...STYLES].sort());
      expect(scores.every(({ sum }, nth) => nth === 0 || sum <= (scores[nth - 1]?.sum ?? 0))).toBe(true);
      expect(scores.reduce((total, { above }) => total + above, 0)).toBeCloseTo(0);
      expect(main[0]).toBe(scores[0]?.style);
    }),
  );
});
