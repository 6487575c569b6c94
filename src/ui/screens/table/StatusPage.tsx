import type { StorageProblem } from '../../../session/ports';
import type { TableStatus } from '../../../session/table';
import { Page } from '../../parts/Page';
import { UNREADABLE_SENTENCES } from '../../parts/text';
import { LINKS } from '../../router';
import { NoSession } from '../not-found/NoSession';
import { STATUS } from './status-text';

interface StatusPageProps {
  readonly status: TableStatus;
  readonly problem?: StorageProblem | null;
  readonly onRetry?: () => void;
  readonly id?: string;
}

/** Why there is no table here, what is safe, and what to do. */
export function StatusPage({ status, problem, onRetry, id }: StatusPageProps) {
  if (status === 'not-found') return <NoSession />;
  const [title, text] =
    status === 'taken'
      ? [STATUS.takenTitle, STATUS.taken]
      : status === 'damaged'
        ? [STATUS.damagedTitle, STATUS.damaged]
        : status === 'binned'
          ? [STATUS.binnedTitle, STATUS.binned]
          : [STATUS.unreadableTitle, UNREADABLE_SENTENCES[problem ?? 'unknown']];
  return (
    <Page title={title}>
      <p>{text}</p>
      <p class="actions">
        {status === 'damaged' && id && (
          <a class="button button--main" href={LINKS.harvest(id)}>
            {STATUS.readOn}
          </a>
        )}
        {status === 'binned' && (
          <a class="button button--main" href={LINKS.lookBack}>
            {STATUS.toBin}
          </a>
        )}
        {(status === 'taken' || status === 'unreadable') && onRetry && (
          <button type="button" class="button button--main" onClick={onRetry}>
            {STATUS.again}
          </button>
        )}
      </p>
    </Page>
  );
}
