import { inPairs, presentInOrder } from '../../../../rules/people';
import { seatName } from '../../../parts/names';
import { Frame } from '../Frame';
import { useTable } from '../view';
import { IN_PAIRS } from './text';
import './private.css';

/** After a pulse: an offer to talk in twos first, as what was given in private is easier said to one. */
export function InPairs() {
  const { game, act } = useTable();
  const seated = game.seats.every((seat) => seat.persons.length > 1);
  const pairs = seated ? game.seats.map((seat) => seat.persons) : inPairs(presentInOrder(game));
  return (
    <Frame
      lead={IN_PAIRS.lead}
      actions={
        <button
          type="button"
          class="button button--main button--large"
          onClick={() => void act({ do: 'end-pairs' })}
        >
          {IN_PAIRS.done}
        </button>
      }
    >
      <ul class="sheet in-pairs" aria-label={IN_PAIRS.who}>
        {pairs.map((persons) => (
          <li key={persons.join(' ')}>
            <bdi>{seatName(game, { persons })}</bdi>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
