import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of an element in px, as it changes. `undefined` until it was looked at; `null` where nothing is laid out. */
export function useSize<E extends HTMLElement>(): readonly [RefObject<E | null>, Size | null | undefined] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState<Size | null | undefined>(undefined);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const take = (width: number, height: number): void => {
      if (width < 1 || height < 1) {
        setSize((old) => old ?? null);
        return;
      }
      const next = { width: Math.round(width), height: Math.round(height) };
      setSize((old) => (old && old.width === next.width && old.height === next.height ? old : next));
    };
    take(element.clientWidth, element.clientHeight);
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) take(entry.contentRect.width, entry.contentRect.height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
