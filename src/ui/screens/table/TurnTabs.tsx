import { Icon } from '../../parts/Icon';
import { TABLE } from './text';
import './turn-tabs.css';

/** How far (degrees) the card is turned: towards the bottom, left, top or right side of the tablet. */
export type Side = 0 | 90 | 180 | 270;

const SIDES: readonly { readonly side: Side; readonly name: string; readonly where: string }[] = [
  { side: 0, name: 'bottom', where: 'onder' },
  { side: 90, name: 'left', where: 'links' },
  { side: 180, name: 'top', where: 'boven' },
  { side: 270, name: 'right', where: 'rechts' },
];

interface TurnTabsProps {
  readonly side: Side;
  readonly onTurn: (side: Side) => void;
}

/** A quiet tab at each edge. The card never turns by itself: turning a card is communication. */
export function TurnTabs({ side, onTurn }: TurnTabsProps) {
  return (
    <ul class="turn-tabs">
      {SIDES.map(({ side: target, name, where }) => (
        <li key={name} class={`turn-tabs__tab turn-tabs__tab--${name}`}>
          <button type="button" aria-pressed={side === target} onClick={() => onTurn(target)}>
            <Icon name="turn" />
            {TABLE.turnHere}
            <span class="sr-only"> ({where})</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
