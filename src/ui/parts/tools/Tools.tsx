import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Help } from './Help';
import { Reading } from './Reading';
import { TOOLS } from './text';
import './tools.css';

/** "Prettig lezen" and "Hulp", at the same place on every screen. */
export function Tools({ help }: { readonly help?: ComponentChildren }) {
  const [open, setOpen] = useState<'reading' | 'help' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <div class="tools">
      <button type="button" class="tool" aria-label={TOOLS.reading} onClick={() => setOpen('reading')}>
        Aa
      </button>
      <button type="button" class="tool" aria-label={TOOLS.help} onClick={() => setOpen('help')}>
        ?
      </button>
      {open === 'reading' && <Reading onClose={close} />}
      {open === 'help' && <Help here={help} onClose={close} />}
    </div>
  );
}
