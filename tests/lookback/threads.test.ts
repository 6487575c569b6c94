import { expect, it } from 'vitest';
import type { Findable } from '../../src/lookback/find';
import { threadsOf } from '../../src/lookback/threads';
import { summarise } from '../../src/rules/summary';
import { NOON, started } from '../rules/table';

const entry = (id: string, from: string | null, hour: number): Findable => ({
  id,
  summary: { ...summarise(started(3, { from }).game), startedAt: NOON + hour },
  updatedAt: NOON,
});

it('knows what a session goes on from, and what goes on from it, the oldest first', () => {
  const [first, second, third, alone, orphan] = [
    entry('first', null, 1),
    entry('second', 'first', 3),
    entry('third', 'first', 2),
    entry('alone', null, 4),
    entry('orphan', 'wiped', 5),
  ] as const;
  const threadOf = threadsOf([second, third, alone, orphan, first]);
  expect(threadOf(first)).toEqual({ earlier: null, later: [third, second] });
  expect(threadOf(second)).toEqual({ earlier: first, later: [] });
  expect(threadOf(alone)).toEqual({ earlier: null, later: [] });
  expect(threadOf(orphan)).toEqual({ earlier: 'gone', later: [] });
});
