/** What this browser tells of the device, and of how safe our storage is on it. */
import { offlineReady, type OfflineReadiness } from './ready';

/** Where the app runs. `ios-tab`: a tab on an iPad or iPhone, whose data goes after seven days without a visit. */
export type Place = 'ios-tab' | 'ios-app' | 'app' | 'tab';

export interface StorageState {
  /** Whether the browser promised not to clear it by itself; null when it can't say. */
  readonly kept: boolean | null;
  /** In bytes; null when the browser can't say. */
  readonly used: number | null;
  readonly room: number | null;
}

/** What telling the place needs from the browser. */
export interface PlaceSigns {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
  /** Opened from the home screen or a launcher, in a window of its own. */
  readonly standalone: boolean;
}

/** An iPad says that it is a Mac; a Mac has no touch screen. */
export function placeOf({ userAgent, maxTouchPoints, standalone }: PlaceSigns): Place {
  const ios = /iPad|iPhone|iPod/u.test(userAgent) || (/Macintosh/u.test(userAgent) && maxTouchPoints > 1);
  if (ios) return standalone ? 'ios-app' : 'ios-tab';
  return standalone ? 'app' : 'tab';
}

type Manager = Partial<Pick<StorageManager, 'persisted' | 'estimate'>> | undefined;

/** Never rejects: what the browser does not tell is null. */
export async function storageState(storage: Manager): Promise<StorageState> {
  const [kept, estimate] = await Promise.all([
    (async () => (await storage?.persisted?.()) ?? null)().catch(() => null),
    (async () => (await storage?.estimate?.()) ?? null)().catch(() => null),
  ]);
  return { kept, used: estimate?.usage ?? null, room: estimate?.quota ?? null };
}

export interface Device {
  readonly place: Place;
  readonly userAgent: string;
  storage(): Promise<StorageState>;
  /** The self test: whether everything is here that a game without a network needs. */
  ready(): Promise<OfflineReadiness>;
}

/** This device. */
export function thisDevice(): Device {
  const { userAgent, maxTouchPoints } = navigator;
  const apple = 'standalone' in navigator && navigator.standalone === true;
  const standalone = apple || matchMedia('(display-mode: standalone)').matches;
  return {
    place: placeOf({ userAgent, maxTouchPoints, standalone }),
    userAgent,
    storage: () => storageState(browserStorage()),
    ready: () => offlineReady(),
  };
}

/** Undefined outside HTTPS and in older browsers, whatever the types say. */
function browserStorage(): Manager {
  return 'storage' in navigator ? navigator.storage : undefined;
}
