import { useState } from 'preact/hooks';
import { MOST_COMPARED } from '../../../lookback/compare';
import { compareLink } from '../compare/address';
import { CHOOSING } from './text';

/** Ticking sessions to put them beside each other. */
export interface Choosing {
  /** The ticked ones, in the order in which they were; null while nothing is chosen here. */
  readonly ids: readonly string[] | null;
  readonly isFull: boolean;
  begin(): void;
  stop(): void;
  toggle(id: string): void;
}

export function useChoosing(): Choosing {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  return {
    ids,
    isFull: (ids?.length ?? 0) >= MOST_COMPARED,
    begin: () => setIds([]),
    stop: () => setIds(null),
    toggle: (id) =>
      setIds((before) => {
        const others = (before ?? []).filter((other) => other !== id);
        return before?.includes(id) ? others : [...others, id].slice(0, MOST_COMPARED);
      }),
  };
}

/** Opens the ticking, or ends it. */
export function ChooseButton({ choosing: { ids, begin, stop } }: { readonly choosing: Choosing }) {
  return (
    <button
      type="button"
      class="button button--small choose__open"
      aria-pressed={ids !== null}
      onClick={ids ? stop : begin}
    >
      {CHOOSING.open}
    </button>
  );
}

interface ChooseBoxProps {
  readonly id: string;
  readonly title: string;
  readonly choosing: Choosing;
}

/** The box of one session. */
export function ChooseBox({ id, title, choosing: { ids, isFull, toggle } }: ChooseBoxProps) {
  const isChosen = ids?.includes(id) === true;
  return (
    <label class="choose__box">
      <input type="checkbox" checked={isChosen} disabled={isFull && !isChosen} onChange={() => toggle(id)} />
      <span>
        {CHOOSING.choose} <bdi class="sr-only">{title}</bdi>
      </span>
    </label>
  );
}

/** How many are ticked, and the way on from two. */
export function ChooseBar({ choosing: { ids, isFull } }: { readonly choosing: Choosing }) {
  if (!ids) return null;
  return (
    <div class="choose__bar">
      <p role="status">{isFull ? CHOOSING.full : CHOOSING.count(ids.length)}</p>
      {ids.length > 1 && (
        <a class="button button--main" href={compareLink(ids)}>
          {CHOOSING.compare(ids.length)}
        </a>
      )}
    </div>
  );
}
