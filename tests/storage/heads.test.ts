/** A list longer than one part, with what may be wrong with a head. */
import { expect, it } from 'vitest';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import './support/fresh';
import { dump, tamper } from './support/raw';
import { STARTED, SUMMARY, action } from './support/samples';

/** More than one part, and not a whole number of them. */
const MANY = 450;

async function filled(): Promise<void> {
  await createIndexedDbStorage().append(action('a', 0, [STARTED]));
  const put = (head: { readonly id: string | number; readonly [more: string]: unknown }): Promise<void> =>
    tamper('sessions', head.id, head);
  for (let nth = 0; nth < MANY; nth += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await put({ id: `s${nth}`, updatedAt: nth, count: 1, hash: 'h', summary: SUMMARY });
  }
  await put({ id: 's7', updatedAt: 'never' });
  // A key that is no text comes before all others.
  await put({ id: 5 });
}

it('lists every session once, the newest first, and the damaged ones', async () => {
  await filled();
  const read = await createIndexedDbStorage().list(0);
  if (!read.ok) throw new Error(read.problem);
  const { sessions, damaged } = read.value;
  expect(sessions).toHaveLength(MANY);
  expect(sessions.map(({ updatedAt }) => updatedAt)).toEqual(
    sessions.map(({ updatedAt }) => updatedAt).toSorted((one, other) => other - one),
  );
  expect(new Set(sessions.map(({ id }) => id)).size).toBe(MANY);
  expect(damaged).toEqual(['s7']);
});

it('begins with the newest, whatever lies between them', async () => {
  await filled();
  const before = await dump();
  const read = await createIndexedDbStorage().newest(3);
  expect(read.ok && read.value.map(({ id }) => id)).toEqual(['a', `s${MANY - 1}`, `s${MANY - 2}`]);
  expect(await dump()).toEqual(before);
});
