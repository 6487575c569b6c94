/** The life of the service worker as this app wants it: installed late, updated on request, never during a session. */
import type { Locks } from './session-lock';
import type { OwnedSignal, Signal } from './signal';
import { whileNoSession } from './session-lock';
import { signal } from './signal';

/** The part of workbox-window's `Workbox` that is used here. */
export interface WorkerClient {
  addEventListener(type: 'waiting', listener: () => void): void;
  register(options: { immediate: boolean }): Promise<unknown>;
  update(): Promise<void>;
  messageSkipWaiting(): void;
}

/** What installing and updating need from the browser. */
export interface UpdateEnvironment {
  readonly container: Pick<ServiceWorkerContainer, 'controller' | 'addEventListener'> | undefined;
  readonly locks: Locks;
  readonly loadClient: () => Promise<WorkerClient>;
  readonly pageLoaded: () => Promise<void>;
  readonly onVisible: (listener: () => void) => void;
  readonly reload: () => void;
  readonly now: () => number;
}

export interface Updates {
  /** Installs the worker once the page has loaded; safe to call where there are no workers. */
  readonly registerWorker: () => Promise<'registered' | 'unavailable'>;
  /** True while a newer version is installed and waits. */
  readonly updateReady: Signal<boolean>;
  /** Takes the newer version in every tab, unless a session is open in one of them. */
  readonly applyUpdate: () => Promise<'applying' | 'session-open' | 'nothing-new'>;
}

/** An installed app may stay open for weeks without a navigation, which is when a browser looks by itself. */
const LOOK_AGAIN_AFTER = 60 * 60 * 1000;
/** If the new worker has not taken over by then it will not; sessions may open again. */
const TAKEOVER_TIMEOUT = 10_000;

/** One life cycle over one environment; the app has exactly one, tests make many. */
export function createUpdates(environment: UpdateEnvironment): Updates {
  const ready: OwnedSignal<boolean> = signal(false);
  let client: WorkerClient | undefined;
  let takenOver: () => void = () => undefined;

  return {
    updateReady: { get: ready.get, subscribe: ready.subscribe },

    registerWorker: async () => {
      if (environment.container === undefined) return 'unavailable';
      reloadOnTakeover(environment.container, () => {
        takenOver();
        environment.reload();
      });
      await environment.pageLoaded();
      try {
        const loaded = await environment.loadClient();
        loaded.addEventListener('waiting', () => ready.set(true));
        await loaded.register({ immediate: true });
        client = loaded;
        lookNowAndThen(loaded, environment);
        return 'registered';
      } catch {
        // Private windows and blocked storage refuse a worker; the app works on without one.
        return 'unavailable';
      }
    },

    applyUpdate: async () => {
      const waiting = client;
      if (waiting === undefined || !ready.get()) return 'nothing-new';
      const applied = await whileNoSession(async () => {
        const takeover = new Promise<void>((resolve) => (takenOver = resolve));
        waiting.messageSkipWaiting();
        await Promise.race([takeover, after(TAKEOVER_TIMEOUT)]);
      }, environment.locks);
      return applied ? 'applying' : 'session-open';
    },
  };
}

/** Every tab reloads once when a new version takes over; the very first worker has nothing to replace. */
function reloadOnTakeover(container: NonNullable<UpdateEnvironment['container']>, reload: () => void): void {
  let controlled = container.controller !== null;
  let reloading = false;
  container.addEventListener('controllerchange', () => {
    if (!controlled) {
      controlled = true;
      return;
    }
    if (reloading) return;
    reloading = true;
    reload();
  });
}

function lookNowAndThen(client: WorkerClient, environment: UpdateEnvironment): void {
  let last = environment.now();
  environment.onVisible(() => {
    if (environment.now() - last < LOOK_AGAIN_AFTER) return;
    last = environment.now();
    // Without a network there is no news, and that is fine.
    client.update().catch(() => undefined);
  });
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
