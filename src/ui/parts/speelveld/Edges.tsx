import type { Bank, RowHeader, ThemeHeader } from '../../../speelveld/picture';
import { GlyphShape, Text } from './Texts';

/** A theme at the edge: bar in its colour, shape, name. */
export function ThemeView({ header }: { readonly header: ThemeHeader }) {
  return (
    <g class={`speelveld-theme is-${header.colour}`}>
      <rect {...header.bar} rx="2" />
      {header.glyph && <GlyphShape glyph={header.glyph} />}
      {header.name && <Text text={header.name} />}
    </g>
  );
}

/** A row at the edge: one, two or three waves, and its name. */
export function RowView({ header }: { readonly header: RowHeader }) {
  return (
    <g class="speelveld-row">
      {header.waves.map((d) => (
        <path key={d} d={d} stroke-width={header.waveWidth} />
      ))}
      <Text text={header.name} />
    </g>
  );
}

/** The bank, with the cards that were laid aside. */
export function BankView({ bank }: { readonly bank: Bank }) {
  return (
    <g class="speelveld-bank">
      <path class="speelveld-shore" d={bank.edge} />
      {bank.label && <Text text={bank.label} />}
      {bank.cards.map((card) => (
        <g key={`${card.rect.x},${card.rect.y}`}>
          <rect {...card.rect} rx={card.corner} />
          <GlyphShape glyph={card.glyph} />
          {card.title && <Text text={card.title} />}
        </g>
      ))}
    </g>
  );
}
