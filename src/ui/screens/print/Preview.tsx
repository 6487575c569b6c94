import { useMemo } from 'preact/hooks';
import { Icon } from '../../parts/Icon';
import { SheetPicture } from './SheetPicture';
import { PRINT } from './text';
import type { Desk } from './use-printer';

interface PreviewProps {
  readonly desk: Desk;
  readonly index: number;
  readonly onIndex: (index: number) => void;
}

/** One page as paper will show it, and the way to the others. */
export function Preview({ desk, index, onIndex }: PreviewProps) {
  const { summary, page, failed } = desk;
  const count = summary?.pageCount ?? 0;
  const words = page ? PRINT.page(page.index + 1, Math.max(count, page.index + 1)) : PRINT.busyPreview;
  // Hundreds of marks: drawn when they change, not at every word about the progress.
  const picture = useMemo(() => page && <SheetPicture page={page.sheet} label={words} />, [page, words]);
  if (failed) {
    return (
      <div class="message message--wrong" role="alert">
        <p>{PRINT.failed}</p>
        <button type="button" class="button button--small" onClick={desk.retry}>
          {PRINT.retry}
        </button>
      </div>
    );
  }
  if (summary && count === 0) return <p class="message">{PRINT.noCards}</p>;
  return (
    <section class="print__preview" aria-label={PRINT.preview} aria-busy={!summary || !page}>
      {picture ?? <div class="print__blank" />}
      <div class="print__pages">
        <button
          type="button"
          class="button button--small"
          aria-disabled={index === 0}
          onClick={() => index > 0 && onIndex(index - 1)}
        >
          <Icon name="back" />
          <span class="sr-only">{PRINT.previous}</span>
        </button>
        <p role="status">{words}</p>
        <button
          type="button"
          class="button button--small"
          aria-disabled={index >= count - 1}
          onClick={() => index < count - 1 && onIndex(index + 1)}
        >
          <span class="sr-only">{PRINT.next}</span>
          <Icon name="next" />
        </button>
      </div>
    </section>
  );
}
