import type { Glyph, PictureText } from '../../../speelveld/picture';
import { Drawn } from '../signs/Drawn';

const num = (value: number): string => String(Math.round(value * 10) / 10);

/** One line of text with its paper edge. */
export function Text({ text }: { readonly text: PictureText }) {
  return (
    <text
      class={`speelveld-${text.font}${text.quiet ? ' is-quiet' : ''}`}
      x={num(text.x)}
      y={num(text.y)}
      font-size={num(text.size)}
      text-anchor={text.anchor}
      stroke-width={num(text.halo)}
    >
      {text.text}
    </text>
  );
}

/** A shape of 24 units, scaled to its place. */
export function GlyphShape({ glyph, class: name }: { readonly glyph: Glyph; readonly class?: string }) {
  const { x, y, size } = glyph;
  const scale = Math.round((size / 24) * 1000) / 1000;
  return (
    <g class={name} transform={`translate(${num(x - size / 2)} ${num(y - size / 2)}) scale(${scale})`}>
      <Drawn parts={glyph.parts} />
    </g>
  );
}
