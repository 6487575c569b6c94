import type { ComponentChildren } from 'preact';
import { previousOf } from '../../../lookback/previous';
import type { Game } from '../../../rules/game';
import { readEarlier } from '../../../session/earlier';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { SheetButton } from '../SheetButton';
import { loadPrevious } from './Earlier';
import { EARLIER } from './text';
import './earlier.css';

interface EarlierStripProps {
  /** The session that this one goes on from. */
  readonly id: string;
  readonly children?: ComponentChildren;
}

/** *Vervolg*: which session this one goes on from, its koers, and how much waits there. */
export function EarlierStrip({ id, children }: EarlierStripProps) {
  const { storage } = useEdges();
  const loading = useLoading(() => readEarlier(storage, id), [storage, id]);
  if (loading.state === 'loading') return null;
  const earlier = loading.state === 'ready' ? loading.value : ({ ok: false, why: 'unreadable' } as const);
  return (
    <div class="message earlier-strip" role="note">
      <div>{earlier.ok ? <InShort game={earlier.game} /> : <p>{EARLIER.missing[earlier.why]}</p>}</div>
      {earlier.ok && (
        <SheetButton class="button button--small" load={() => loadPrevious(storage, id)}>
          {EARLIER.title}
        </SheetButton>
      )}
      {children}
    </div>
  );
}

function InShort({ game }: { readonly game: Game }) {
  const previous = previousOf(game);
  const waits = EARLIER.waits(previous);
  return (
    <>
      <p class="quiet">
        {EARLIER.goesOn} <bdi>{EARLIER.subject(game)}</bdi>
      </p>
      <p class="user-text" dir="auto">
        {previous.koers ?? EARLIER.noKoers}
      </p>
      {waits && <p class="quiet">{waits}</p>}
    </>
  );
}
