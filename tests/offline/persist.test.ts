import { expect, it, vi } from 'vitest';
import { persistStorage } from '../../src/offline/persist';

it.each([
  ['undefined', undefined, 'unavailable'],
  ['without persist', {}, 'unavailable'],
  ['that grants', { persist: () => Promise.resolve(true) }, 'granted'],
  ['that denies', { persist: () => Promise.resolve(false) }, 'denied'],
  ['that throws', { persist: () => Promise.reject(new Error('no')) }, 'unavailable'],
] as const)('storage %s', async (_, storage, answer) => {
  // An explicit undefined would take the default, which is the browser's own.
  vi.stubGlobal('navigator', {});
  expect(await persistStorage(storage)).toBe(answer);
  vi.unstubAllGlobals();
});

it('does not ask again what was granted before', async () => {
  const persist = vi.fn<() => Promise<boolean>>(async () => false);
  expect(await persistStorage({ persist, persisted: async () => true })).toBe('granted');
  expect(persist).not.toHaveBeenCalled();
});
