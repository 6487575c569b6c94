import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Takeable } from '../../../export/files';
import { isExample } from '../../../session/example-ids';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { Dialog } from '../../parts/dialog/Dialog';
import type { Sheet } from '../../parts/SheetButton';
import { loadTakeable, type OpenGame } from './load';
import { TAKE } from './text';
import { useTakeAlong } from './use-take-along';
import { WipeHere } from './WipeHere';
import './take-along.css';

/**
 * *Meenemen* of one session, as a sheet to be opened.
 * @param open the session as it lies on the screen; null reads it from storage
 */
export function takeAlongSheet(id: string, open: OpenGame | null): Sheet {
  return ({ onClose }) => <TakeAlong id={id} open={open} onClose={onClose} />;
}

interface TakeAlongProps {
  readonly id: string;
  readonly open: OpenGame | null;
  readonly onClose: () => void;
}

function TakeAlong({ id, open, onClose }: TakeAlongProps) {
  const edges = useEdges();
  const loading = useLoading(() => loadTakeable(edges, id, open), [edges, id, open]);
  return (
    <Dialog title={TAKE.title} onClose={onClose}>
      {loading.state === 'failed' && (
        <div class="message message--wrong" role="alert">
          <p>{TAKE.unreadable}</p>
        </div>
      )}
      {loading.state === 'ready' && <Kinds id={id} files={loading.value} />}
    </Dialog>
  );
}

/** The files to choose from, and what became of the one that was chosen. */
function Kinds({ id, files }: { readonly id: string; readonly files: Takeable }) {
  const { kinds, told, taken, waiting, take, share } = useTakeAlong(id, files);
  const shareButton = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => shareButton.current?.focus(), [waiting]);
  return (
    <>
      <p>{TAKE.lead}</p>
      <ul class="take-along">
        {kinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class="button take-along__kind"
              aria-describedby={`about-${kind}`}
              onClick={() => take(kind)}
            >
              {TAKE.kinds[kind].name}
            </button>
            <p class="quiet" id={`about-${kind}`}>
              {TAKE.kinds[kind].about}
            </p>
          </li>
        ))}
      </ul>
      {(!files.agreements || !files.calendar) && <p class="quiet">{TAKE.later}</p>}
      <div class="take-along__told">
        {told && 'wrong' in told ? (
          <div class="message message--wrong" role="alert">
            <p>{told.wrong}</p>
          </div>
        ) : (
          <p role="status">{told?.good ?? ''}</p>
        )}
        {waiting && (
          <button type="button" class="button button--main button--large" ref={shareButton} onClick={share}>
            {TAKE.share}
          </button>
        )}
      </div>
      <p class="quiet">{TAKE.names}</p>
      {!isExample(id) && <WipeHere id={id} taken={taken.map((kind) => TAKE.kinds[kind].name)} />}
    </>
  );
}
