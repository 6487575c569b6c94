import type { Pick } from '../../../rules/harvest';
import { playedView } from '../../parts/card/view';
import { StanceSign, SuitShape } from '../../parts/signs';
import { STANCE_NAMES } from '../../parts/text';
import { useTable } from './view';

interface KernButtonProps {
  readonly pick: Pick;
  readonly onChoose: () => void;
}

/** A kern with its card, to say something about. */
export function KernButton({ pick, onChoose }: KernButtonProps) {
  const { deck } = useTable();
  const { played, text } = pick;
  const card = playedView(deck, played);
  return (
    <button type="button" class="kern-button" data-suit={card.theme.colour} onClick={onChoose}>
      <span class="kern-button__suit">
        <SuitShape shape={card.theme.shape} />
      </span>
      <span class="kern-button__words">
        <span class="kern-button__title">{card.title}</span>{' '}
        <span class="kern-button__kern user-text" dir="auto">
          {text}
        </span>{' '}
        {played.stance && (
          <span class="kern-button__stance">
            <StanceSign stance={played.stance} />
            {STANCE_NAMES[played.stance]}
          </span>
        )}
      </span>
    </button>
  );
}
