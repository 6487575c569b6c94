import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdSession } from '../../src/offline/session-lock';
import type { UpdateEnvironment } from '../../src/offline/updates';
import { createUpdates } from '../../src/offline/updates';
import { fakeLocks } from './fake-locks';

const HOUR = 60 * 60 * 1000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** One tab. `controlled`: a worker already had the page when it loaded. */
function tab({ controlled = true, locks = fakeLocks() } = {}) {
  const events = new EventTarget();
  let waiting: () => void = () => undefined;
  let visible: () => void = () => undefined;
  const client = {
    addEventListener: (_type: 'waiting', listener: () => void) => void (waiting = listener),
    register: vi.fn<() => Promise<unknown>>(async () => undefined),
    update: vi.fn<() => Promise<void>>(async () => undefined),
    messageSkipWaiting: vi.fn<() => void>(),
  };
  const reload = vi.fn<() => void>();
  const environment: UpdateEnvironment = {
    container: {
      controller: controlled ? ({} as ServiceWorker) : null,
      addEventListener: events.addEventListener.bind(events),
    },
    locks,
    loadClient: async () => client,
    pageLoaded: async () => undefined,
    onVisible: (listener) => void (visible = listener),
    reload,
    now: () => Date.now(),
  };
  return {
    updates: createUpdates(environment),
    environment,
    client,
    reload,
    locks,
    newVersionWaits: () => waiting(),
    comesBack: () => visible(),
    changesController: () => events.dispatchEvent(new Event('controllerchange')),
  };
}

describe('a new version', () => {
  it('waits, and says so', async () => {
    const { updates, newVersionWaits, client, reload } = tab();
    await updates.registerWorker();
    expect(updates.updateReady.get()).toBe(false);
    newVersionWaits();
    expect(updates.updateReady.get()).toBe(true);
    expect(client.messageSkipWaiting).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  it('is applied on request and reloads the tab once', async () => {
    const { updates, newVersionWaits, client, changesController, reload } = tab();
    await updates.registerWorker();
    newVersionWaits();
    client.messageSkipWaiting.mockImplementation(() => {
      changesController();
      changesController();
    });
    expect(await updates.applyUpdate()).toBe('applying');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('reloads the other tabs too, which asked for nothing', async () => {
    const { updates, changesController, reload } = tab();
    await updates.registerWorker();
    changesController();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is not applied while a session is open in another tab', async () => {
    const { updates, newVersionWaits, client, locks } = tab();
    await updates.registerWorker();
    newVersionWaits();
    const session = await holdSession('spel-1', locks);
    expect(await updates.applyUpdate()).toBe('session-open');
    expect(client.messageSkipWaiting).not.toHaveBeenCalled();
    expect(updates.updateReady.get()).toBe(true);

    if (session === 'taken') throw new Error('nobody else had it');
    await session.release();
    const applying = updates.applyUpdate();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await applying).toBe('applying');
  });

  it('that never takes over lets sessions open again', async () => {
    const { updates, newVersionWaits, locks } = tab();
    await updates.registerWorker();
    newVersionWaits();
    void updates.applyUpdate();
    const opening = holdSession('spel-1', locks);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await opening).not.toBe('taken');
  });

  it('cannot be applied when there is none', async () => {
    const { updates, client } = tab();
    expect(await updates.applyUpdate()).toBe('nothing-new');
    await updates.registerWorker();
    expect(await updates.applyUpdate()).toBe('nothing-new');
    expect(client.messageSkipWaiting).not.toHaveBeenCalled();
  });
});

describe('the first worker', () => {
  it('takes the page without a reload, and the one after it with', async () => {
    const { updates, changesController, reload } = tab({ controlled: false });
    await updates.registerWorker();
    changesController();
    expect(reload).not.toHaveBeenCalled();
    changesController();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is fetched after the page has loaded', async () => {
    const { environment, client } = tab();
    let loaded: () => void = () => undefined;
    const pageLoaded = (): Promise<void> => new Promise((resolve) => (loaded = resolve));
    const registering = createUpdates({ ...environment, pageLoaded }).registerWorker();
    await vi.advanceTimersByTimeAsync(0);
    expect(client.register).not.toHaveBeenCalled();
    loaded();
    expect(await registering).toBe('registered');
  });

  it.each([
    ['there are no workers', { container: undefined }],
    ['its code cannot be loaded', { loadClient: () => Promise.reject(new Error('offline')) }],
  ])('is unavailable when %s', async (_, missing) => {
    expect(await createUpdates({ ...tab().environment, ...missing }).registerWorker()).toBe('unavailable');
  });

  it('is unavailable when the browser refuses it', async () => {
    const { updates, client } = tab();
    client.register.mockRejectedValueOnce(new DOMException('private window', 'SecurityError'));
    expect(await updates.registerWorker()).toBe('unavailable');
  });
});

it('looks for news when the app comes back, at most once an hour', async () => {
  const { updates, client, comesBack } = tab();
  await updates.registerWorker();
  comesBack();
  expect(client.update).not.toHaveBeenCalled();
  vi.advanceTimersByTime(HOUR);
  client.update.mockRejectedValueOnce(new TypeError('offline'));
  comesBack();
  comesBack();
  expect(client.update).toHaveBeenCalledTimes(1);
});
