/** How many sessions this device should hold, kept outside the database: one that comes back empty is noticed. */

/** Bears the app's prefix, so that *Wis alles* takes it along. */
export const CANARY_KEY = 'koerskaarten:sessions';

export interface Canary {
  /** The last known number of sessions; zero where nothing can be kept. */
  read(): number;
  write(sessions: number): void;
}

/** In the browser's small store, which no damage to the database reaches. */
export const browserCanary: Canary = {
  read() {
    try {
      const count = Number(localStorage.getItem(CANARY_KEY));
      return Number.isSafeInteger(count) && count > 0 ? count : 0;
    } catch {
      return 0;
    }
  },
  write(sessions) {
    try {
      if (sessions > 0) localStorage.setItem(CANARY_KEY, String(sessions));
      else localStorage.removeItem(CANARY_KEY);
    } catch {
      // Without the small store an emptied database can't be told from a new one.
    }
  },
};
