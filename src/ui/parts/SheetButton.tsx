import type { ComponentChildren, ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useOneAtATime } from '../hooks';
import { LOADING } from '../text';

export type Sheet = ComponentType<{ readonly onClose: () => void }>;

interface SheetButtonProps {
  readonly load: () => Promise<Sheet>;
  readonly class: string;
  /** Where what stands in the button is no word. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A button that opens a sheet; the sheet comes when it is asked for, so that no screen waits for it. */
export function SheetButton({ load, class: look, label, children }: SheetButtonProps) {
  const [sheet, setSheet] = useState<{ readonly Sheet: Sheet } | 'failed' | null>(null);
  const open = useOneAtATime(() =>
    load().then(
      (Sheet) => setSheet({ Sheet }),
      () => setSheet('failed'),
    ),
  );
  return (
    <>
      <button type="button" class={look} aria-label={label} onClick={open}>
        {children}
      </button>
      {sheet === 'failed' && (
        <div class="message message--wrong" role="alert">
          <p>{LOADING.failed}</p>
        </div>
      )}
      {sheet && sheet !== 'failed' && <sheet.Sheet onClose={() => setSheet(null)} />}
    </>
  );
}
