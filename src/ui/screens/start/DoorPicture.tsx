import { SHAPE_PARTS } from '../../../speelveld/shapes';
import { Drawn } from '../../parts/signs/Drawn';

const LINES = (
  <g stroke="var(--inkt)" stroke-width="5" stroke-linecap="round">
    <path d="M16 68h48M16 84h40M16 100h44" />
    <path d="M16 124h28" stroke="var(--diepte)" stroke-width="4" />
  </g>
);

interface SmallCardProps {
  readonly suit: 'vermiljoen' | 'petrol' | 'hemel';
  readonly shape?: 'star' | 'house';
  readonly turn: number;
  readonly x: number;
  readonly y: number;
}

function SmallCard({ suit, shape, turn, x, y }: SmallCardProps) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn} 48 70)`}>
      <rect width="96" height="144" rx="12" fill="var(--kaart)" stroke="var(--inkt)" stroke-width="3" />
      <path d="M1.5 44V13A11.5 11.5 0 0 1 13 1.500H83A11.5 11.5 0 0 1 94.5 13V44Z" fill={`var(--${suit})`} />
      {shape && (
        <g style={{ color: `var(--op-${suit})` }} transform="translate(10 10) scale(1.05)">
          <Drawn parts={SHAPE_PARTS[shape]} />
        </g>
      )}
      {LINES}
    </g>
  );
}

const SEATS = [
  [120, 24],
  [44, 58],
  [198, 58],
  [46, 124],
  [200, 122],
] as const;

/** What lies behind each door, drawn. Decoration: the words beside it say the same. */
export function DoorPicture({ name }: { readonly name: 'quick' | 'game' | 'solo' }) {
  return (
    <svg class="door__picture" viewBox="0 0 240 180" aria-hidden="true" focusable="false">
      {name === 'quick' && (
        <>
          <SmallCard suit="petrol" turn={13} x={108} y={18} />
          <SmallCard suit="vermiljoen" shape="star" turn={-6} x={46} y={16} />
        </>
      )}
      {name === 'game' && (
        <g fill="none" stroke="var(--inkt)" stroke-width="3">
          <ellipse cx="121" cy="90" rx="96" ry="70" stroke="var(--diepte)" stroke-width="2" />
          <ellipse cx="121" cy="90" rx="70" ry="50" fill="var(--papier)" />
          <rect x="100" y="68" width="42" height="44" rx="7" fill="var(--kaart)" />
          <path
            d="M101.5 84V75A5.5 5.5 0 0 1 107 69.500H135A5.5 5.5 0 0 1 140.5 75V84Z"
            fill="var(--oker)"
            stroke="none"
          />
          <path d="M108 94h26M108 103h18" stroke-width="4" stroke-linecap="round" />
          {SEATS.map(([x, y]) => (
            <circle key={x} cx={x} cy={y} r="11" fill="var(--kaart)" />
          ))}
          <circle cx="124" cy="158" r="11" fill="var(--inkt)" />
        </g>
      )}
      {name === 'solo' && (
        <>
          <g fill="none" stroke="var(--diepte)" stroke-width="2">
            <ellipse cx="120" cy="92" rx="96" ry="70" />
            <ellipse cx="120" cy="92" rx="78" ry="56" />
            <ellipse cx="120" cy="92" rx="62" ry="44" />
          </g>
          <SmallCard suit="hemel" shape="house" turn={0} x={72} y={18} />
        </>
      )}
    </svg>
  );
}
