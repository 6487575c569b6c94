import type { Traces } from '../../../session/ports';
import { Page } from '../../parts/Page';
import { WIPE } from './backup-text';

/** After *Wis alles*: what was looked for and not found. It has no way back that would store something again. */
export function Wiped({ traces }: { readonly traces: Traces }) {
  const { databases, caches, keys } = traces;
  const clean = [databases ?? [], caches, keys].every(({ length }) => length === 0);
  return (
    <Page title={clean ? WIPE.doneTitle : WIPE.leftTitle} back={null}>
      <p role="status">{!clean ? WIPE.left(traces) : databases ? WIPE.proof : WIPE.proofInPart}</p>
      <p>
        <button
          type="button"
          class="button button--main"
          // Without a hash it is loaded anew, from the website.
          onClick={() => location.replace(location.pathname)}
        >
          {WIPE.again}
        </button>
      </p>
    </Page>
  );
}
