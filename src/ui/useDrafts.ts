import { useEffect, useMemo, useState } from 'preact/hooks';
import { createDrafts } from '../session/drafts';
import { useEdges } from './edges';
import { useLoading } from './hooks';

export interface ScreenDrafts {
  /** False until what was typed before has been read back. */
  readonly ready: boolean;
  readonly values: Readonly<Record<string, string>>;
  write(field: string, text: string): void;
  /** Hands what was written to storage now, without waiting for a pause in the typing. */
  flush(): Promise<void>;
  /** Forgets all of it: its purpose was served. */
  clear(): Promise<void>;
}

/**
 * What is being filled in on a screen that has no session yet; it survives a reload or a crash.
 * @param id under which the drafts stand: "new", "solo" or "quick"
 */
export function useDrafts(id: string): ScreenDrafts {
  const { storage, surroundings } = useEdges();
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const read = useLoading(() => storage.readDrafts(id), [storage, id]);
  const drafts = useMemo(() => createDrafts(storage, surroundings), [storage, surroundings]);
  useEffect(() => {
    const flush = (): void => void drafts.flush();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [drafts]);
  const stored = read.state === 'ready' && read.value.ok ? read.value.value : {};
  const values = { ...stored, ...changed };
  return {
    ready: read.state !== 'loading',
    values,
    write(field, text) {
      setChanged((before) => ({ ...before, [field]: text }));
      drafts.write(id, field, text);
    },
    flush: () => drafts.flush(),
    async clear() {
      const fields = Object.keys(values);
      drafts.forget(id, fields);
      setChanged(Object.fromEntries(fields.map((field) => [field, ''])));
      await Promise.all(fields.map((field) => storage.saveDraft(id, field, '')));
    },
  };
}
