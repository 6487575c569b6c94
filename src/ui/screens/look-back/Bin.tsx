import { useState } from 'preact/hooks';
import { daysLeft } from '../../../session/bin';
import { isExample } from '../../../session/example-ids';
import type { BinnedEntry } from '../../../session/ports';
import { useEdges } from '../../edges';
import { useOneAtATime } from '../../hooks';
import { Dialog } from '../../parts/dialog/Dialog';
import { ExampleTag } from '../../parts/example/ExampleTag';
import { BIN, LOOK_BACK, titleOf } from './text';
import type { ShelfView } from './use-shelf';

interface BinProps {
  readonly bin: readonly BinnedEntry[];
  readonly shelf: ShelfView;
}

/** *Prullenbak*: what was thrown away in the last seven days. */
export function Bin({ bin, shelf }: BinProps) {
  return (
    <section class="bin">
      <h2>{BIN.title}</h2>
      <p class="quiet">{BIN.lead}</p>
      <ul class="bin__list">
        {bin.map((entry) => (
          <Binned key={entry.id} entry={entry} shelf={shelf} />
        ))}
      </ul>
    </section>
  );
}

function Binned({ entry, shelf }: { readonly entry: BinnedEntry; readonly shelf: ShelfView }) {
  const { surroundings } = useEdges();
  const [asking, setAsking] = useState(false);
  const { id, summary } = entry;
  const title = summary ? titleOf(summary) : LOOK_BACK.unknown;
  const takeBack = useOneAtATime(() => shelf.takeBack(id, title));
  return (
    <li class="bin__entry">
      <div>
        <h3 class="user-text" dir="auto">
          {title}
        </h3>
        <p class="quiet">
          {isExample(id) && <ExampleTag />} {BIN.when(summary, daysLeft(entry, surroundings.now()))}
        </p>
      </div>
      <div class="actions">
        <button
          type="button"
          class="button button--small"
          aria-label={BIN.takeBackOf(title)}
          onClick={takeBack}
        >
          {BIN.takeBack}
        </button>
        <button
          type="button"
          class="button button--bare button--small"
          aria-label={BIN.wipeOf(title)}
          onClick={() => setAsking(true)}
        >
          {BIN.wipe}
        </button>
      </div>
      {asking && (
        <WipeSheet title={title} onWipe={() => shelf.wipe(id, title)} onClose={() => setAsking(false)} />
      )}
    </li>
  );
}

interface WipeSheetProps {
  readonly title: string;
  readonly onWipe: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks once: this is the one thing that can't be undone. */
function WipeSheet({ title, onWipe, onClose }: WipeSheetProps) {
  const wipe = useOneAtATime(async () => {
    await onWipe();
    onClose();
  });
  return (
    <Dialog title={BIN.sure} closeLabel={BIN.keep} onClose={onClose}>
      <p class="user-text" dir="auto">
        <strong>{title}</strong>
      </p>
      <p>{BIN.sureText}</p>
      <p class="actions">
        <button type="button" class="button button--main" onClick={wipe}>
          {BIN.wipeNow}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {BIN.keep}
        </button>
      </p>
    </Dialog>
  );
}
