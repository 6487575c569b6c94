/** What brings work that storage does not take over a reload of the page. */
export interface Carrier {
  /** Keeps this of a session for after a reload; false when it can't. */
  keep(id: string, carried: unknown): boolean;
  /** What was kept of it, as it was; undefined when there is nothing. */
  kept(id: string): unknown;
  forget(id: string): void;
  /** Loads the page anew; false when that was done too often of late. */
  reload(): boolean;
}
