/** Lets the second copy be made, with the clock in hand. */
import { vi } from 'vitest';
import { COPY_AFTER } from '../../../src/storage/spare/writer';
import type { FakePlace } from './spare-place';

/** More pieces of work than the writer ever has waiting here. */
const MOST_PIECES = 10;

/** The clock in hand: of this file's timers only, so that the database goes on by itself. */
export function holdClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}

/** Lets so much time (ms) pass and waits for the copies that were due. Gives all that the caches hold then. */
export async function copied({ copies, caches }: FakePlace, after = COPY_AFTER): Promise<string> {
  vi.advanceTimersByTime(after);
  for (let piece = 0; piece < MOST_PIECES; piece += 1) {
    // oxlint-disable-next-line no-await-in-loop -- who comes alone comes after what the writer is at
    await copies.alone(() => Promise.resolve());
    // oxlint-disable-next-line no-await-in-loop -- and then the writer takes up the next
    await new Promise((go) => setImmediate(go));
  }
  return caches.everything();
}
