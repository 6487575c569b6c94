/** What a screen may know of the device; `offline` fills it in. */

/** `ios-tab`: a tab on an iPad or iPhone, whose data goes after seven days without a visit. */
export type Place = 'ios-tab' | 'ios-app' | 'app' | 'tab';

export interface StorageState {
  /** Whether the browser promised not to clear it by itself; null when it can't say. */
  readonly kept: boolean | null;
  /** In bytes; null when the browser can't say. */
  readonly used: number | null;
  readonly room: number | null;
}

/** `busy`: not everything is here, or not yet. `unavailable`: this browser can't do without a network. */
export type OfflineReadiness = 'ready' | 'busy' | 'unavailable';

export interface Device {
  readonly place: Place;
  readonly userAgent: string;
  storage(): Promise<StorageState>;
  ready(): Promise<OfflineReadiness>;
}
