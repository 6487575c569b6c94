/** One tab writes a session; every tab can see that one is open. Both by Web Locks, which a crash releases. */

const SESSION = 'koerskaarten:session:';
const UPDATE = 'koerskaarten:update';

/** Undefined in browsers and contexts without Web Locks. */
export type Locks = Pick<LockManager, 'request' | 'query'> | undefined;

export interface SessionHold {
  /** Done when other tabs can see that it is free. */
  readonly release: () => Promise<void>;
}

export interface HowToHold {
  /** Waits until it is free, or until this signal; rejects then. */
  readonly wait?: AbortSignal;
  /** Takes it from the tab that has it. */
  readonly force?: boolean;
  /** Called when another tab took it by force. */
  readonly lost?: () => void;
}

/** Takes the session for this tab, or says that another tab has it. Without Web Locks everybody gets it. */
export function holdSession(
  id: string,
  locks: Locks = browserLocks(),
  how: HowToHold = {},
): Promise<SessionHold | 'taken'> {
  if (locks === undefined) return Promise.resolve({ release: () => Promise.resolve() });
  // Waits while an update is being applied: this tab is about to reload.
  return locks.request(UPDATE, { mode: 'shared' }, () => take(locks, SESSION + id, how));
}

/**
 * Runs `work` only when no tab holds a session, and lets none open one until it is done.
 * Without Web Locks the other tabs are unknown, so it never runs.
 */
export async function whileNoSession(
  work: () => Promise<void>,
  locks: Locks = browserLocks(),
): Promise<boolean> {
  if (locks === undefined) return false;
  return locks.request(UPDATE, { mode: 'exclusive' }, async () => {
    const { held = [] } = await locks.query();
    if (held.some(({ name }) => name?.startsWith(SESSION))) return false;
    await work();
    return true;
  });
}

/** A lock lives as long as the promise its callback returns, so the holder is handed the means to resolve it. */
function take(
  locks: NonNullable<Locks>,
  name: string,
  { wait, force, lost }: HowToHold,
): Promise<SessionHold | 'taken'> {
  return new Promise((resolve, reject) => {
    let held = false;
    const options: LockOptions = wait ? { signal: wait } : force ? { steal: true } : { ifAvailable: true };
    const lived = locks.request(name, { mode: 'exclusive', ...options }, async (lock) => {
      if (lock === null) return resolve('taken');
      held = true;
      await new Promise<void>((letGo) => {
        const release = (): Promise<void> => {
          letGo();
          // One that was taken by force is free of us as well.
          return lived.catch(() => undefined);
        };
        resolve({ release });
      });
    });
    lived.catch((error: unknown) => (held ? lost?.() : reject(error)));
  });
}

function browserLocks(): Locks {
  return typeof navigator === 'undefined' ? undefined : navigator.locks;
}
