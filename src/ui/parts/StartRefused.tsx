import type { StartRefusal } from '../start-game';
import { DECK_FAILED } from './text';
import { REFUSAL_SENTENCES } from './trouble-text';

/** Why a game did not start. */
export function StartRefused({ refusal }: { readonly refusal: StartRefusal }) {
  return (
    <div class="message message--wrong" role="alert">
      <p>{refusal === 'deck' ? DECK_FAILED : REFUSAL_SENTENCES[refusal]}</p>
    </div>
  );
}
