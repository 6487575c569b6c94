import type { StartRefusal } from '../start-game';
import { START_SENTENCES } from './trouble-text';

/** Why a game did not start. */
export function StartRefused({ refusal }: { readonly refusal: StartRefusal }) {
  return (
    <div class="message message--wrong" role="alert">
      <p>{START_SENTENCES[refusal]}</p>
    </div>
  );
}
