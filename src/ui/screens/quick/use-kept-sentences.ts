import { useEffect, useState } from 'preact/hooks';
import { kernOf } from '../../../rules/kern';
import { sentence } from '../../../rules/text';
import type { SaveState, TableStatus, TableStore } from '../../../session/table';
import { useEdges } from '../../edges';
import { UNREADABLE_SENTENCES } from '../../parts/text';
import { REFUSAL_SENTENCES, START_SENTENCES } from '../../parts/trouble-text';
import { startGame } from '../../start-game';
import { saveLog } from '../table/save-log';
import { STATUS } from '../table/status-text';

/** Another tab has the talk: going on here would make two of it. */
const ELSEWHERE: readonly TableStatus[] = ['taken', 'reading'];

/** There is no talk any more that can be gone on with: the next sentence begins another. */
const OVER: readonly TableStatus[] = ['not-found', 'binned', 'damaged'];

export interface KeptSentence {
  readonly card: string;
  readonly text: string;
}

interface Wish {
  readonly id: string;
  readonly card: string;
  readonly text: string;
}

/**
 * The sentences saved in *Meteen een kaart*: a session of its own, begun with the first sentence.
 * @param session its id, or null while there is none
 */
export function useKeptSentences(session: string | null): {
  readonly kept: readonly KeptSentence[];
  /** Why a sentence was not taken, in words; null while all is well. */
  readonly problem: string | null;
  /** Whether what was taken is also stored. */
  readonly saving: SaveState;
  /** Saves a sentence and gives the id of the session that holds it, or null when it could not. */
  save(wish: Wish): Promise<string | null>;
  /** Tries again to store what could not be stored. */
  retry(): Promise<void>;
  saveFile(): Promise<void>;
} {
  const edges = useEdges();
  const [kept, setKept] = useState<readonly KeptSentence[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState<SaveState>({ state: 'saved' });

  const show = (table: TableStore): void => {
    const { session: open, save, refusal } = table.getState();
    setKept(open?.game.played.map((played) => ({ card: played.card, text: kernOf(played) ?? '' })) ?? []);
    setProblem(refusal && REFUSAL_SENTENCES[refusal]);
    setSaving(save);
  };

  /** The live session, or null when that part of the app can't be had. */
  const tableOrTell = (): Promise<TableStore | null> =>
    edges.table().catch(() => {
      setProblem(START_SENTENCES.table);
      return null;
    });

  /** Opens the session again after a reload, and says why when it can't be written now. */
  const reopen = async (table: TableStore, id: string): Promise<TableStatus> => {
    await table.open(id);
    const { status, problem: why } = table.getState();
    if (ELSEWHERE.includes(status)) setProblem(STATUS.taken);
    if (status === 'unreadable') setProblem(UNREADABLE_SENTENCES[why ?? 'unknown']);
    return status;
  };

  useEffect(() => {
    if (!session) return undefined;
    let current = true;
    const takeUp = async (): Promise<void> => {
      const table = await tableOrTell();
      if (table && (await reopen(table, session)) === 'open' && current) show(table);
    };
    void takeUp();
    return () => {
      current = false;
    };
  }, [edges, session]);

  // The session is let go with the screen, so that an update or another tab may have it.
  useEffect(() => {
    const letGo = (table: TableStore): Promise<void> => table.close();
    // What could not be loaded holds nothing.
    return () => void edges.table().then(letGo, () => undefined);
  }, [edges]);

  return {
    kept,
    problem,
    saving,
    async retry() {
      const table = await edges.table();
      await table.retry();
      show(table);
    },
    async saveFile() {
      const table = await edges.table();
      await saveLog(edges, table.getState().id ?? '', table, null);
    },
    async save({ id, card, text }) {
      const table = await tableOrTell();
      if (!table) return null;
      const status = session === null ? 'not-found' : await reopen(table, session);
      let held = status === 'open' ? session : null;
      if (!held) {
        if (!OVER.includes(status)) return null;
        // No talk is begun for a sentence that it would not take.
        const said = sentence(text, 'kern');
        if (typeof said === 'string') {
          setProblem(REFUSAL_SENTENCES[said]);
          return null;
        }
        const wish = {
          course: 'quick',
          deck: id,
          length: 30,
          subject: '',
          names: [],
          inPairs: false,
          carried: [],
        } as const;
        const started = await startGame(edges, wish);
        if ('refusal' in started) {
          setProblem(START_SENTENCES[started.refusal]);
          return null;
        }
        held = started.id;
      }
      const done = await table.act({ do: 'keep-sentence', card, text });
      show(table);
      return done ? held : null;
    },
  };
}
