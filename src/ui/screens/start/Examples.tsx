import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useOneAtATime } from '../../hooks';
import { LOADING } from '../../text';
import { START } from './text';

type Sheet = ComponentType<{ readonly onClose: () => void }>;

/** *Voorbeeldspel*: what comes out of a game, for who never saw one. Its sheet comes when it is asked for. */
export function Examples() {
  const [sheet, setSheet] = useState<{ readonly Sheet: Sheet } | 'failed' | null>(null);
  const open = useOneAtATime(() =>
    import('./ExampleSheet').then(
      ({ ExampleSheet }) => setSheet({ Sheet: ExampleSheet }),
      () => setSheet('failed'),
    ),
  );
  return (
    <>
      <button type="button" class="link" onClick={open}>
        {START.examples}
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
