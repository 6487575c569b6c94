import { useState } from 'preact/hooks';
import type { Takeable, TextFile } from '../../../export/files';
import { useEdges } from '../../edges';
import { useOneAtATime } from '../../hooks';
import { useHandOver, type HandedFile } from '../../use-hand-over';
import { makeEverything, makePdf, NotYet, type Made } from './make-file';
import { TAKE, type TakeKind } from './text';

/** What is said of the last file that was asked. */
export type Told = { readonly good: string } | { readonly wrong: string } | null;

export interface TakeAlongView {
  /** The kinds that there are now, in the order in which they are shown. */
  readonly kinds: readonly TakeKind[];
  readonly told: Told;
  /** What was chosen here, and could be made. */
  readonly taken: readonly TakeKind[];
  readonly waiting: HandedFile | null;
  take(kind: TakeKind): void;
  /** Hands over the file that waits; to be called in a tap. */
  share(): void;
}

/** Making files of a session, and handing them over. */
export function useTakeAlong(id: string, files: Takeable): TakeAlongView {
  const edges = useEdges();
  const { waiting, give, offer, clear } = useHandOver();
  const [told, setTold] = useState<Told>(null);
  const [taken, setTaken] = useState<readonly TakeKind[]>([]);

  const ready: Readonly<Partial<Record<TakeKind, TextFile | null>>> = {
    text: files.markdown,
    agreements: files.agreements,
    calendar: files.calendar,
    'harvest-only': files.harvestOnly,
  };
  const tell = (...words: readonly string[]): void => setTold({ good: words.filter(Boolean).join(' ') });
  const handed = ({ name, type }: HandedFile, note = ''): void =>
    tell(edges.sharesFiles(type) ? TAKE.shared : TAKE.saved(name), note);

  const took = (kind: TakeKind): void => setTaken((before) => [...new Set([...before, kind])]);
  const after = async (kind: TakeKind, making: Promise<Made>): Promise<void> => {
    tell(TAKE.making);
    try {
      const { file, note } = await making;
      took(kind);
      offer(file);
      if (edges.sharesFiles(file.type)) tell(TAKE.shareNow, note);
      else handed(file, note);
    } catch (problem) {
      setTold({ wrong: problem instanceof NotYet ? problem.message : TAKE.failed });
    }
  };
  const slow: Readonly<Partial<Record<TakeKind, () => void>>> = {
    report: useOneAtATime(() => after('report', makePdf(files, edges))),
    everything: useOneAtATime(() => after('everything', makeEverything(id, files, edges))),
  };

  return {
    kinds: (Object.keys(TAKE.kinds) as TakeKind[]).filter((kind) => ready[kind] !== null),
    told,
    taken,
    waiting,
    take(kind) {
      clear();
      const file = ready[kind];
      if (!file) return slow[kind]?.();
      const whole = { name: file.name, type: file.type, content: file.text };
      give(whole);
      took(kind);
      handed(whole);
    },
    share() {
      if (!waiting) return;
      give(waiting);
      handed(waiting);
    },
  };
}
