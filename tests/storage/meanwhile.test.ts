import { beforeEach, expect, it, vi } from 'vitest';
import * as commits from '../../src/storage/commit';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import './support/fresh';
import { dump, tamper } from './support/raw';
import { STARTED, action, kern } from './support/samples';

// Lets something happen between the reading of the head and the transaction that follows.
vi.mock('../../src/storage/commit', async (original) => {
  const real = await original<typeof commits>();
  return { ...real, commit: vi.fn<typeof real.commit>(real.commit) };
});

async function meanwhile(happening: () => Promise<void>): Promise<void> {
  const { commit } = await vi.importActual<typeof commits>('../../src/storage/commit');
  vi.mocked(commits.commit).mockImplementationOnce(async (...parameters) => {
    await happening();
    await commit(...parameters);
  });
}

beforeEach(async () => {
  await createIndexedDbStorage().append(action('a', 0, [STARTED]));
});

it('writes no end to a log whose beginning was wiped meanwhile', async () => {
  await meanwhile(async () => {
    await tamper('sessions', 'a', undefined);
    await tamper('events', ['a', 1], undefined);
  });
  expect(await createIndexedDbStorage().append(action('a', 1, [kern(1)]))).toEqual({
    ok: false,
    problem: 'conflict',
  });
  expect((await dump()).events).toEqual([]);
});

it('never writes over an event that appeared meanwhile', async () => {
  await meanwhile(() => tamper('events', ['a', 2], 'of another tab'));
  expect(await createIndexedDbStorage().append(action('a', 1, [kern(1)]))).toEqual({
    ok: false,
    problem: 'conflict',
  });
  expect((await dump()).events[1]).toEqual([['a', 2], 'of another tab']);
});
