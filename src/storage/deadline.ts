import type { StorageProblem } from '../session/ports';
import { StorageFailure } from './failure';

/** The outcome of `work`, or a failure when it takes longer than `ms`; the work itself goes on. */
export function within<T>(work: Promise<T>, ms: number, problem: StorageProblem): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageFailure(problem)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
