import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Watched } from './edges';

/** The present value of something watched. */
export function useWatched<T>(watched: Watched<T>): T {
  const [value, setValue] = useState(() => watched.get());
  useLayoutEffect(() => {
    const update = (): void => setValue(() => watched.get());
    update();
    return watched.subscribe(update);
  }, [watched]);
  return value;
}

/** What a store holds now: a line instead of zustand's React binding, which would bring all of preact/compat along. */
export function useStore<State>(store: {
  getState(): State;
  subscribe(listener: () => void): () => void;
}): State {
  return useWatched(useMemo(() => ({ get: store.getState, subscribe: store.subscribe }), [store]));
}

export type Loading<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed' };

/** Loads something when the screen opens, and again when `keys` change; until that is there the old value stays. */
export function useLoading<T>(load: () => Promise<T>, keys: readonly unknown[]): Loading<T> {
  const [loading, setLoading] = useState<Loading<T>>({ state: 'loading' });
  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setLoading({ state: 'ready', value }),
      () => current && setLoading({ state: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, keys);
  return loading;
}

/** Runs one call at a time: a second tap while the first is still at work does nothing. */
export function useOneAtATime(work: () => Promise<void>): () => void {
  const busy = useRef(false);
  return () => {
    if (busy.current) return;
    busy.current = true;
    void work().finally(() => {
      busy.current = false;
    });
  };
}

/** Moves the focus to an element when the screen or its step changes, so that it is read aloud once. */
export function useFocusOn<E extends HTMLElement>(keys: readonly unknown[]) {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    element.current?.focus({ preventScroll: true });
    globalThis.scrollTo?.(0, 0);
  }, keys);
  return element;
}

/** The page title follows the h1, and comes with it: not a moment later. */
export function useTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = title === 'Koerskaarten' ? title : `${title} · Koerskaarten`;
  }, [title]);
}

/** The time, renewed every `everyMs`; for the falling water. */
export function useNow(now: () => number, everyMs: number): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), everyMs);
    return () => clearInterval(timer);
  }, [now, everyMs]);
  return time;
}
