import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../parts/Icon';
import { FIELDS } from '../../../session/undo-drafts';
import { TABLE } from './text';
import { hintIndex } from './turn-fields';
import { hints, SILENT_HINT } from './steps/turn-text';
import { useTable } from './view';

/** The silence (ms): 30 seconds up to an hour of play, else a minute (product.md). */
const silenceMs = (length: number): number => (length <= 60 ? 30_000 : 60_000);

/** One hint at a time. A tap brings the next; only the silence ends by itself, and nothing is lost when it does. */
export function Hint() {
  const { game, drafts, draft } = useTable();
  const lines = hints(game);
  const index = hintIndex(drafts, lines.length);
  const line = useRef<HTMLOutputElement>(null);
  const silent = index === SILENT_HINT;
  const ms = silenceMs(game.length);
  useEffect(() => {
    if (!silent) return undefined;
    const timer = setTimeout(() => draft(FIELDS.hint, String(SILENT_HINT + 1)), ms);
    return () => clearTimeout(timer);
  }, [silent, ms]);
  return (
    <div class="hint">
      <output class="hint__line" ref={line} tabIndex={-1} data-quiet-focus>
        {silent && (
          <svg class="hint__ring" viewBox="0 0 44 44" aria-hidden="true" style={{ '--stilte': `${ms}ms` }}>
            <circle cx="22" cy="22" r="20" class="hint__track" />
            <circle cx="22" cy="22" r="20" class="hint__filling" pathLength="1" />
            <circle cx="22" cy="22" r="6" fill="currentColor" />
          </svg>
        )}
        {lines[index]}
      </output>
      {index < lines.length - 1 && (
        <button
          type="button"
          class="button button--main button--small hint__next"
          onClick={() => {
            draft(FIELDS.hint, String(index + 1));
            // The button goes with the last hint; the focus must not go with it.
            if (index + 1 === lines.length - 1) line.current?.focus({ preventScroll: true });
          }}
        >
          {TABLE.nextHint}
          <Icon name="next" />
        </button>
      )}
    </div>
  );
}
