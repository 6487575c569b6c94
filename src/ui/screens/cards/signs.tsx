import { SpecialSign, SuitShape } from '../../parts/signs';
import type { Face } from './face';

/** The sign in a card's band: its theme's shape, or that of its kind. */
export function SuitSign({ sign }: { readonly sign: Face['suit']['sign'] }) {
  return 'shape' in sign ? <SuitShape shape={sign.shape} /> : <SpecialSign kind={sign.kind} />;
}

/** A heart, filled or not; the words beside it say which. */
export function Heart({ full }: { readonly full: boolean }) {
  return (
    <svg
      class="heart"
      viewBox="0 0 24 24"
      width="1.35em"
      height="1.35em"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M12 20.5 4.3 12.9a4.9 4.9 0 0 1 0-7 4.9 4.9 0 0 1 7 0l.7.8.7-.8a4.9 4.9 0 0 1 7 0 4.9 4.9 0 0 1 0 7Z"
        fill={full ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="2.2"
        stroke-linejoin="round"
      />
    </svg>
  );
}
