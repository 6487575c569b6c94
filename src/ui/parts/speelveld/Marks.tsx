import type { Badge, DissentSquare, Mark, Pill } from '../../../speelveld/picture';
import { Drawn } from '../signs/Drawn';
import { GlyphShape, Text } from './Texts';

function Square({ square }: { readonly square: DissentSquare }) {
  const { rect, corner, glyph, count } = square;
  return (
    <g class="speelveld-square">
      <rect {...rect} rx={corner} />
      <GlyphShape glyph={glyph} />
      {count && <Text text={count} />}
    </g>
  );
}

/** A chair that was dealt beside a card, a dissent that was worked in, *Verbind*. */
function Sign({ badge: { x, y, r, edge, glyph } }: { readonly badge: Badge }) {
  return (
    <g class="speelveld-badge">
      <circle cx={x} cy={y} r={r} stroke-width={edge} />
      <GlyphShape glyph={glyph} />
    </g>
  );
}

/** A played card. The paper under it hides the line, so the course always ends at the ring. */
export function MarkView({ mark }: { readonly mark: Mark }) {
  const { x, y, r, dissent, badges, colour } = mark;
  return (
    <g class={`speelveld-mark is-${colour}`} data-card={mark.index}>
      <circle class="speelveld-ground" cx={x} cy={y} r={mark.ground} />
      {dissent && <path class="speelveld-line" d={dissent.tie} stroke-width={dissent.tieWidth} />}
      {dissent && <circle class="speelveld-ground" cx={x} cy={y} r={r * 1.3} />}
      <g class="speelveld-ring">
        <Drawn parts={mark.ring} />
      </g>
      <circle class="speelveld-disc" cx={x} cy={y} r={r} stroke-width={mark.edge} />
      <GlyphShape glyph={mark.glyph} class="speelveld-shape" />
      {dissent && <Square square={dissent} />}
      {badges.map((badge) => (
        <Sign key={badge.sign} badge={badge} />
      ))}
    </g>
  );
}

/** How many persons picked a card. */
export function PillView({ pill }: { readonly pill: Pill }) {
  return (
    <g class="speelveld-pill">
      <rect {...pill.rect} rx={pill.rect.height / 2} />
      <GlyphShape glyph={pill.glyph} />
      <Text text={pill.count} />
    </g>
  );
}
