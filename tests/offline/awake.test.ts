import { expect, it, vi } from 'vitest';
import type { AwakeEnvironment } from '../../src/offline/awake';
import { keepAwake } from '../../src/offline/awake';

interface FakeSentinel {
  released: boolean;
  release: () => Promise<void>;
}

/** A screen that counts its locks and drops them when the page hides, as browsers do. */
function screen(visible = true) {
  const events = new EventTarget();
  const sentinels: FakeSentinel[] = [];
  const page = {
    visibilityState: visible ? 'visible' : 'hidden',
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };
  const request = vi.fn<() => Promise<FakeSentinel>>(async () => {
    const sentinel: FakeSentinel = {
      released: false,
      release: async () => void (sentinel.released = true),
    };
    sentinels.push(sentinel);
    return sentinel;
  });
  const show = (state: 'visible' | 'hidden'): void => {
    page.visibilityState = state;
    if (state === 'hidden') for (const sentinel of sentinels) sentinel.released = true;
    events.dispatchEvent(new Event('visibilitychange'));
  };
  const environment = { wakeLock: { request }, page } as unknown as AwakeEnvironment;
  return { environment, request, show, held: () => sentinels.filter(({ released }) => !released).length };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

it('holds the screen, again after the page was away, and not after release', async () => {
  const { environment, show, held } = screen();
  const release = keepAwake(environment);
  await settle();
  expect(held()).toBe(1);
  show('hidden');
  expect(held()).toBe(0);
  show('visible');
  await settle();
  expect(held()).toBe(1);
  release();
  show('visible');
  await settle();
  expect(held()).toBe(0);
});

it('waits for a hidden page to come back', async () => {
  const { environment, show, held, request } = screen(false);
  keepAwake(environment);
  await settle();
  expect(request).not.toHaveBeenCalled();
  show('visible');
  await settle();
  expect(held()).toBe(1);
});

it('never holds two locks when the page flickers', async () => {
  const { environment, show, held } = screen();
  keepAwake(environment);
  show('visible');
  show('visible');
  await settle();
  expect(held()).toBe(1);
});

it('lets go of a lock that arrives after release', async () => {
  const { environment, held } = screen();
  keepAwake(environment)();
  await settle();
  expect(held()).toBe(0);
});

it('tries again after a refusal (low battery)', async () => {
  const { environment, request, show, held } = screen();
  request.mockRejectedValueOnce(new DOMException('low battery', 'NotAllowedError'));
  keepAwake(environment);
  await settle();
  expect(held()).toBe(0);
  show('visible');
  await settle();
  expect(held()).toBe(1);
});

it('does nothing where screens cannot be held', () => {
  const { environment } = screen();
  expect(keepAwake({ ...environment, wakeLock: undefined })).toBeTypeOf('function');
});
