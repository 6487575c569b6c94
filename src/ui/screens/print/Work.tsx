import { PRINT } from './text';
import type { Desk } from './use-printer';

interface WorkProps {
  readonly desk: Desk;
  readonly press: boolean;
  /** Something must be settled first. */
  readonly blocked: boolean;
}

/** How much paper it takes, the file, and how far its making is. */
export function Work({ desk, press, blocked }: WorkProps) {
  const { summary, job } = desk;
  const possible = summary !== null && summary.pageCount > 0 && !blocked;
  return (
    <section class="print__work">
      {summary && summary.pageCount > 0 && (
        <p>
          <strong>{PRINT.summary(summary)}</strong> {press ? PRINT.pressHint : PRINT.hint}
        </p>
      )}
      {job.state === 'busy' ? (
        <>
          <progress class="print__progress" max={job.of || 1} value={job.done} aria-label={PRINT.starting} />
          <button type="button" class="button button--large" onClick={desk.stop}>
            {PRINT.stop}
          </button>
        </>
      ) : job.state === 'ready' ? (
        <button type="button" class="button button--main button--large" onClick={desk.save}>
          {PRINT.share}
        </button>
      ) : (
        <button
          type="button"
          class="button button--main button--large"
          aria-disabled={!possible}
          onClick={() => possible && desk.make()}
        >
          {PRINT.download}
        </button>
      )}
      <p class="print__status" role="status">
        {statusOf(desk)}
      </p>
    </section>
  );
}

/** Every tenth page is told: a reader must not be talked to all the time. */
function statusOf({ job }: Desk): string {
  switch (job.state) {
    case 'busy':
      return job.done < 10 ? PRINT.starting : PRINT.progress(Math.floor(job.done / 10) * 10, job.of);
    case 'ready':
      return PRINT.ready;
    case 'done':
      return PRINT.done;
    case 'stopped':
      return PRINT.stopped;
    case 'failed':
      return PRINT.failed;
    case 'idle':
      return '';
  }
}
