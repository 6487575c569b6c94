/** Makes one write of the database fail, in the ways that browsers were seen to fail. */
import { vi } from 'vitest';

/** What the engines did on a full disk and on a dead connection, at the request or when all requests had succeeded. */
export const FAULTS = {
  'Chromium on a full disk': { error: 'DataError', problem: 'full' },
  'Firefox on a full disk': { error: 'QuotaExceededError', problem: 'full' },
  'WebKit without a reason': { error: null, problem: 'unknown' },
  'an unknown error': { error: 'UnknownError', problem: 'unknown' },
  'a call that throws': { error: 'throws', problem: 'unknown' },
} as const;
export type Fault = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as Fault[];

const METHODS = ['add', 'put', 'delete'] as const;

/** fake-indexeddb's own way to end a transaction with an error that is not a request's. */
interface Abortable {
  _abort(error: string | null): void;
}

/**
 * Makes the `nth` write request from now on end its transaction.
 * @param late after the request has succeeded, as a failure to reach the disk does
 * @returns `hit` tells whether that request was made; `lift` takes the fault away
 */
export function failAt(nth: number, fault: Fault, late = false): { hit(): boolean; lift(): void } {
  let count = 0;
  const { error } = FAULTS[fault];
  const spies = METHODS.map((method) => {
    const original = IDBObjectStore.prototype[method];
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...parameters: unknown[]
    ) {
      const due = ++count === nth;
      if (due && error === 'throws') throw new TypeError('planted');
      const request: IDBRequest = Reflect.apply(original, this, parameters);
      const abort = (): void => (this.transaction as unknown as Abortable)._abort(error);
      if (due && late) request.addEventListener('success', abort);
      else if (due) abort();
      return request;
    });
  });
  return { hit: () => count >= nth, lift: () => spies.forEach((spy) => spy.mockRestore()) };
}
