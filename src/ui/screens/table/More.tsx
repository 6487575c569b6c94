import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../../parts/dialog/Dialog';
import { LINKS } from '../../router';
import { Names } from './Names';
import { Sentences } from './Sentences';
import { MORE } from './text';
import { useTable } from './view';
import './more.css';

interface MoreProps {
  readonly onClose: () => void;
  /** What this step adds. */
  readonly children?: ComponentChildren;
}

/** Everything that is not needed every turn. */
export function More({ onClose, children }: MoreProps) {
  const { game } = useTable();
  const [open, setOpen] = useState<'names' | 'sentences' | null>(null);
  if (open === 'names') return <Names onClose={onClose} />;
  if (open === 'sentences') return <Sentences onClose={onClose} />;
  return (
    <Dialog title={MORE.title} onClose={onClose}>
      <div class="more">
        {children}
        {game.course !== 'solo' && (
          <button type="button" class="button" onClick={() => setOpen('names')}>
            {MORE.names}
          </button>
        )}
        <button type="button" class="button" onClick={() => setOpen('sentences')}>
          {MORE.sentences}
        </button>
        <a class="button" href={LINKS.start}>
          {MORE.stop}
        </a>
        <p class="quiet">{MORE.stopHint}</p>
      </div>
    </Dialog>
  );
}
