/** A place outside the database, for tests: caches and a count in memory. */
import { createCopies } from '../../../src/storage/spare/copies';
import type { SparePlace } from '../../../src/storage/spare/spare';
import { fakeCaches, type FakeCaches } from './fake-caches';

export interface FakePlace extends SparePlace {
  readonly caches: FakeCaches;
  readonly copies: NonNullable<SparePlace['copies']>;
}

export function fakePlace(): FakePlace {
  const caches = fakeCaches();
  let count = 0;
  return {
    caches,
    copies: createCopies(caches, undefined),
    canary: {
      read: () => count,
      write(sessions) {
        count = sessions;
      },
    },
  };
}
