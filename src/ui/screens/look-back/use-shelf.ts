import { useMemo, useState } from 'preact/hooks';
import type { Listing, Read } from '../../../session/ports';
import { createShelf, type ShelfAnswer, type ShelfList, type ShelfProblem } from '../../../session/shelf';
import type { LeftUnsaved } from '../../../session/table-state';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { LOOK_BACK } from './text';
import { FIRST_PAGE } from './use-find';

/** What the screen says of the last thing that was asked. */
export type Said =
  | {
      readonly what: 'renamed' | 'discarded' | 'taken-back' | 'wiped';
      readonly id: string;
      readonly title: string;
    }
  | { readonly what: 'failed'; readonly why: ShelfProblem };

export interface ShelfView {
  /** The list, or null while it loads. */
  readonly read: (Read<ShelfList> & Pick<Listing, 'lost'>) | null;
  /** False while only what the list begins with is there. */
  readonly isWhole: boolean;
  /** Sessions that are in this page alone; those the list has too are there as far as they were stored. */
  readonly unsaved: readonly LeftUnsaved[];
  readonly said: Said | null;
  rename(id: string, subject: string): Promise<ShelfAnswer>;
  discard(id: string, title: string): Promise<void>;
  takeBack(id: string, title: string): Promise<void>;
  wipe(id: string, title: string): Promise<void>;
}

/** The list, what can be done with it, and what is said of that. */
export function useShelf(): ShelfView {
  const edges = useEdges();
  const shelf = useMemo(() => createShelf(edges), [edges]);
  const [said, setSaid] = useState<Said | null>(null);
  // The list takes its time when there are thousands; what it begins with shows before.
  const begun = useLoading(() => edges.storage.newest(FIRST_PAGE), [edges]);
  const beginning = begun.state === 'ready' && begun.value.ok ? begun.value.value : [];
  const loading = useLoading(async () => {
    // First what was left unsaved: what is stored now is in the list.
    const unsaved = await shelf.unsaved().catch(() => []);
    return { unsaved, read: await shelf.list() };
  }, [shelf, said]);

  const tell = async (done: Promise<ShelfAnswer>, said: Said): Promise<ShelfAnswer> => {
    const answer = await done;
    setSaid(answer.ok ? said : { what: 'failed', why: answer.why });
    return answer;
  };

  return {
    read:
      loading.state === 'loading'
        ? beginning.length > 0
          ? { ok: true, value: { sessions: beginning, damaged: [], bin: [] } }
          : null
        : loading.state === 'ready'
          ? loading.value.read
          : { ok: false, problem: 'unknown' },
    isWhole: loading.state !== 'loading',
    unsaved: loading.state === 'ready' ? loading.value.unsaved : [],
    said,
    async rename(id, subject) {
      const answer = await shelf.rename(id, subject);
      // A refusal is told in the sheet, where the text still stands.
      if (answer.ok) setSaid({ what: 'renamed', id, title: subject.trim() || LOOK_BACK.noSubject });
      return answer;
    },
    async discard(id, title) {
      await tell(shelf.discard(id), { what: 'discarded', id, title });
    },
    async takeBack(id, title) {
      await tell(shelf.takeBack(id), { what: 'taken-back', id, title });
    },
    async wipe(id, title) {
      await tell(shelf.wipe(id), { what: 'wiped', id, title });
    },
  };
}
