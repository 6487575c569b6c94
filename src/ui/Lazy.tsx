import type { ComponentType } from 'preact';
import { useLoading } from './hooks';
import { Page } from './parts/Page';
import { LOADING } from './text';

interface LazyProps<P> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** A screen in its own chunk. When the chunk can't be had, a page says so. */
export function Lazy<P extends object>({ load, props }: LazyProps<P>) {
  // The component goes in a box: a function as state would be called.
  const loading = useLoading(async () => ({ Screen: await load() }), [load]);
  if (loading.state === 'loading') return <main class="page" aria-busy="true" />;
  if (loading.state === 'failed') {
    return (
      <Page title={LOADING.failedTitle}>
        <p>{LOADING.failed}</p>
        <p>
          <button type="button" class="button button--main" onClick={() => location.reload()}>
            {LOADING.reload}
          </button>
        </p>
      </Page>
    );
  }
  const { Screen } = loading.value;
  return <Screen {...props} />;
}
