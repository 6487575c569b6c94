import { Page } from '../../parts/Page';
import { LINKS } from '../../router';
import { NOT_FOUND } from './text';

/** An address that leads nowhere, or a session that is not on this device. */
export function NotFound({ what = 'page' }: { readonly what?: 'page' | 'session' | 'deck' }) {
  const words = NOT_FOUND[what];
  return (
    <Page title={words.title} back={null}>
      <p>{words.text}</p>
      <p class="actions">
        <a class="button button--main" href={LINKS.start}>
          {NOT_FOUND.home}
        </a>
        {what === 'session' && (
          <a class="button" href={LINKS.lookBack}>
            {NOT_FOUND.lookBack}
          </a>
        )}
      </p>
    </Page>
  );
}
