/** How this device likes to show things. Small and read at once: the first screen is drawn with it. */

export interface Preferences {
  readonly textScale: 1 | 1.25 | 1.5 | 2;
  readonly wide: boolean;
  readonly calm: boolean;
  readonly palette: 'system' | 'light' | 'dark';
  readonly tide: boolean;
}

type Stored = { readonly [K in keyof Preferences]?: unknown };

const KEY = 'koerskaarten:preferences';

/** The stored preferences; a field that is missing or odd falls back by itself. */
export function readPreferences(): Preferences {
  return preferencesFrom(readStored());
}

/** The preferences in something that was stored. */
export function preferencesFrom({ textScale, wide, calm, palette, tide }: Stored): Preferences {
  return {
    textScale: choice<Preferences['textScale']>(textScale, 1, 1.25, 1.5, 2),
    wide: choice(wide, false, true),
    calm: choice(calm, false, true),
    palette: choice<Preferences['palette']>(palette, 'system', 'light', 'dark'),
    tide: choice(tide, true, false),
  };
}

/** False when the browser keeps nothing; then they last until the page goes. */
export function writePreferences(preferences: Preferences): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}

function choice<T>(stored: unknown, fallback: T, ...others: readonly T[]): T {
  return others.find((other) => other === stored) ?? fallback;
}

function readStored(): Stored {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}
