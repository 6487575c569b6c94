import { expect, it, vi } from 'vitest';
import { signal } from '../../src/offline/signal';

it('tells listeners of a change, and not of the same value again', () => {
  const ready = signal(false);
  const heard = vi.fn<() => void>();
  const stop = ready.subscribe(heard);
  ready.set(false);
  ready.set(true);
  ready.set(true);
  stop();
  ready.set(false);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(ready.get()).toBe(false);
});
