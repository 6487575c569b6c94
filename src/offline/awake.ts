/** What keeping the screen on needs from the browser. */
export interface AwakeEnvironment {
  readonly wakeLock: Pick<WakeLock, 'request'> | undefined;
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

/**
 * Keeps the screen on until the returned function is called. A browser drops the lock whenever the page is hidden,
 * so it is asked for again each time the page comes back. Quietly does nothing where that is not possible.
 */
export function keepAwake(environment: AwakeEnvironment = browser()): () => void {
  const { wakeLock, page } = environment;
  if (wakeLock === undefined) return () => undefined;
  let wanted = true;
  let asking = false;
  let held: WakeLockSentinel | undefined;

  const ask = async (): Promise<void> => {
    const covered = held !== undefined && !held.released;
    if (!wanted || asking || covered || page.visibilityState !== 'visible') return;
    asking = true;
    try {
      held = await wakeLock.request('screen');
      if (!wanted) await held.release();
    } catch {
      // Refused on low battery; the next time the page comes back is soon enough.
    } finally {
      asking = false;
    }
  };
  const onVisibility = (): void => void ask();
  page.addEventListener('visibilitychange', onVisibility);
  void ask();

  return () => {
    wanted = false;
    page.removeEventListener('visibilitychange', onVisibility);
    held?.release().catch(() => undefined);
  };
}

function browser(): AwakeEnvironment {
  return { wakeLock: 'wakeLock' in navigator ? navigator.wakeLock : undefined, page: document };
}
