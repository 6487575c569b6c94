/** The smallest thing a screen can watch: one value, and word when it changes. */
export interface Signal<T> {
  readonly get: () => T;
  /** Calls back at every change until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A signal with the means to change it, kept by whoever owns the value. */
export interface OwnedSignal<T> extends Signal<T> {
  readonly set: (value: T) => void;
}

/** Makes a signal; setting the value it already has tells nobody. */
export function signal<T>(initial: T): OwnedSignal<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
