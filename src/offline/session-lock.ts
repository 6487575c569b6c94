/** One tab writes a session; every tab can see that one is open. Both by Web Locks, which a crash releases. */

const SESSION = 'koerskaarten:session:';
const UPDATE = 'koerskaarten:update';

/** Undefined in browsers and contexts without Web Locks. */
export type Locks = Pick<LockManager, 'request' | 'query'> | undefined;

export interface SessionHold {
  /** Done when other tabs can see that it is free. */
  readonly release: () => Promise<void>;
}

/** Takes the session for this tab, or says that another tab has it. Without Web Locks everybody gets it. */
export function holdSession(id: string, locks: Locks = browserLocks()): Promise<SessionHold | 'taken'> {
  if (locks === undefined) return Promise.resolve({ release: () => Promise.resolve() });
  // Waits while an update is being applied: this tab is about to reload.
  return locks.request(UPDATE, { mode: 'shared' }, () => take(locks, SESSION + id));
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
function take(locks: NonNullable<Locks>, name: string): Promise<SessionHold | 'taken'> {
  return new Promise((resolve, reject) => {
    const lived = locks.request(name, { mode: 'exclusive', ifAvailable: true }, async (lock) => {
      if (lock === null) return resolve('taken');
      await new Promise<void>((letGo) => {
        const release = (): Promise<void> => {
          letGo();
          return lived;
        };
        resolve({ release });
      });
    });
    lived.catch(reject);
  });
}

function browserLocks(): Locks {
  return typeof navigator === 'undefined' ? undefined : navigator.locks;
}
