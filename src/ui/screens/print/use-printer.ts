import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Deck } from '../../../decks/types';
import type { SheetPage } from '../../../pdf/display';
import type * as PrintKit from '../../../print/kit';
import type { Summary } from '../../../print/protocol';
import type { PrintSpec } from '../../../print/spec';
import { useEdges } from '../../edges';

export type Kit = typeof PrintKit;

export type Job =
  | { readonly state: 'idle' | 'stopped' | 'failed' | 'done' }
  | { readonly state: 'busy'; readonly done: number; readonly of: number }
  | { readonly state: 'ready'; readonly bytes: Uint8Array<ArrayBuffer> };

export interface Desk {
  /** Of the layout as it is asked now; null while it is being made. */
  readonly summary: Summary | null;
  readonly page: { readonly index: number; readonly sheet: SheetPage } | null;
  readonly failed: boolean;
  readonly job: Job;
  make(): void;
  stop(): void;
  retry(): void;
  /** Hands the file over that waits; to be called in a tap. */
  save(): void;
}

/** A layout per change of the wish, one page of it to look at, and the file when asked. */
export function usePrinter(deck: Deck, kit: Kit, spec: PrintSpec, index: number): Desk {
  const { startWorker, saveFile, sharesFiles } = useEdges();
  const printer = useMemo(
    () => kit.openPrinter(deck, () => kit.printWorker(startWorker(kit.WORKER_URL))),
    [deck, kit, startWorker],
  );
  useEffect(() => () => printer.close(), [printer]);

  const [laid, setLaid] = useState<{ readonly spec: PrintSpec; readonly summary: Summary } | null>(null);
  const [page, setPage] = useState<Desk['page']>(null);
  const [failed, setFailed] = useState(false);
  const [job, setJob] = useState<Job>({ state: 'idle' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    setFailed(false);
    setJob({ state: 'idle' });
    printer.lay(spec).then(
      (summary) => current && setLaid({ spec, summary }),
      (problem: unknown) => current && !(problem instanceof kit.Stopped) && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [printer, spec, attempt]);

  const summary = laid?.spec === spec ? laid.summary : null;
  const shown = summary ? Math.min(index, summary.pageCount - 1) : -1;
  useEffect(() => {
    if (shown < 0) return undefined;
    let current = true;
    printer.page(shown).then(
      (sheet) => current && setPage({ index: shown, sheet }),
      (problem: unknown) => current && !(problem instanceof kit.Stopped) && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [printer, summary, shown]);

  // What was asked last: a job that ends after another wish must not hand over its file.
  const wish = useRef(spec);
  wish.current = spec;
  const give = (bytes: Uint8Array<ArrayBuffer>): void =>
    saveFile(kit.fileName(deck, spec), 'application/pdf', bytes);

  return {
    summary,
    page,
    failed,
    job,
    make() {
      setJob({ state: 'busy', done: 0, of: summary?.pageCount ?? 0 });
      let shownAt = 0;
      const progress = (done: number, of: number): void => {
        // Ten times a second is as much as an eye follows.
        const now = performance.now();
        if (now - shownAt < 100) return;
        shownAt = now;
        setJob((before) => (before.state === 'busy' ? { state: 'busy', done, of } : before));
      };
      const finished = (bytes: Uint8Array<ArrayBuffer>): void => {
        if (wish.current !== spec) return;
        // The share sheet opens only right after a tap; the making took longer than that.
        const waits = sharesFiles('application/pdf');
        if (!waits) give(bytes);
        setJob(waits ? { state: 'ready', bytes } : { state: 'done' });
      };
      printer.render(progress).then(finished, (problem: unknown) => {
        if (!(problem instanceof kit.Stopped)) setJob({ state: 'failed' });
      });
    },
    stop() {
      printer.stop();
      setJob({ state: 'stopped' });
    },
    retry: () => setAttempt(attempt + 1),
    save() {
      if (job.state === 'ready') give(job.bytes);
    },
  };
}
