import { useState } from 'preact/hooks';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { Page } from '../../parts/Page';
import { Restore } from '../settings/Restore';
import '../settings/settings.css';
import { BeginAnew } from './BeginAnew';
import { SecondCopyPart, type ReadCopy } from './SecondCopyPart';
import { RESCUE } from './text';

export interface RescueProps {
  /** How many sessions should be here. */
  readonly lost: number;
  /** The database is there and can't be read; otherwise it is empty. */
  readonly unreadable: boolean;
}

const reload = (): void => location.reload();

/** In place of a cheerful empty start: sessions were here, and they are not. */
export function Rescue({ lost, unreadable }: RescueProps) {
  const { safe } = useEdges();
  const [done, setDone] = useState(false);
  const read = useLoading(async (): Promise<ReadCopy | null> => {
    const copy = await (await safe()).secondCopy();
    return copy && { copy, text: await copy.file() };
  }, [safe]);
  if (done) {
    return (
      <Page title={RESCUE.doneTitle} back={null}>
        <p role="status">{RESCUE.done}</p>
        <p>
          <button type="button" class="button button--main" onClick={reload}>
            {RESCUE.on}
          </button>
        </p>
      </Page>
    );
  }
  const onDone = (): void => setDone(true);
  return (
    <Page title={unreadable ? RESCUE.unreadableTitle : RESCUE.title(lost)} back={null}>
      <p>{unreadable ? RESCUE.unreadable(lost) : RESCUE.emptied(lost)}</p>
      {unreadable && (
        <p>
          <button type="button" class="button button--main" onClick={reload}>
            {RESCUE.again}
          </button>
        </p>
      )}
      <div class="settings">
        <SecondCopyPart
          read={read.state === 'ready' ? read.value : null}
          looking={read.state === 'loading'}
          lost={lost}
          unreadable={unreadable}
          onDone={onDone}
        />
        {!unreadable && <Restore onDone={onDone} />}
        <BeginAnew unreadable={unreadable} onDone={reload} />
      </div>
    </Page>
  );
}
