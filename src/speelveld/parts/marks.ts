/** Cards as they are drawn: disc, shape, ring of stance, square of dissent, title. */
import { fixed } from '../curves';
import type { Laid } from '../layout/board';
import type { Metrics } from '../layout/metrics';
import type { Badge, DissentSquare, Mark, PictureText } from '../picture';
import { SHAPE_PARTS, SIGN_PARTS } from '../shapes';
import { stanceRing } from '../stance-ring';
import type { PlayedMark, SpeelveldTheme } from '../types';

const PLAIN: SpeelveldTheme = { name: '', shape: 'star', colour: 'petrol' };

function titleOf(mark: Laid, metrics: Metrics): PictureText[] {
  const { title, side } = mark;
  if (!title) return [];
  const upright = side === 'below' || side === 'above';
  const x = upright ? (title.x0 + title.x1) / 2 : side === 'right' ? title.x0 : title.x1;
  const anchor = upright ? 'middle' : side === 'right' ? 'start' : 'end';
  return mark.lines.map((text, k) => ({
    text,
    x,
    y: title.y0 + metrics.leading * (k + 0.8),
    size: metrics.title,
    font: 'title',
    anchor,
    halo: metrics.title * 0.26,
    quiet: false,
  }));
}

function squareOf(mark: Laid, count: number, metrics: Metrics): DissentSquare | null {
  if (count === 0) return null;
  const { slot, r } = mark;
  const [x, y] = [(slot.x0 + slot.x1) / 2, (slot.y0 + slot.y1) / 2];
  const [ux, uy] = [Math.cos(mark.slotAngle), Math.sin(mark.slotAngle)];
  const [px, py] = [-uy * r * 0.22, ux * r * 0.22];
  const stroke = (way: number): string =>
    `M${fixed(mark.x + px * way)} ${fixed(mark.y + py * way)}L${fixed(x + px * way)} ${fixed(y + py * way)}`;
  const several = count > 1;
  const size = Math.max(r * 0.72, metrics.titles ? 11 : 0);
  return {
    rect: { x: slot.x0, y: slot.y0, width: slot.x1 - slot.x0, height: slot.y1 - slot.y0 },
    corner: r * 0.26,
    glyph: {
      parts: SIGN_PARTS.dissent,
      x,
      y: several ? y - r * 0.34 : y,
      size: several ? r * 0.95 : r * 1.25,
    },
    tie: stroke(1) + stroke(-1),
    tieWidth: metrics.line * 0.6,
    count: several
      ? {
          text: String(count),
          x,
          y: y + r * 0.72,
          size,
          font: 'title',
          anchor: 'middle',
          halo: 0,
          quiet: false,
        }
      : null,
  };
}

/** Places on the ring, on the side where no square of dissent comes; the first is taken first. */
const PLACES = [
  [Math.SQRT1_2, -Math.SQRT1_2],
  [0.94, 0.34],
  [0.09, 0.996],
] as const;

/** What happened at a card beside its stance. */
function badgesOf(mark: Laid, card: PlayedMark, isConnected: boolean, metrics: Metrics): Badge[] {
  const { ring, slotAngle } = mark;
  const way = Math.cos(slotAngle) < -0.1 ? 1 : -1;
  const r = Math.max(mark.r * 0.5, metrics.titles ? 9 : 4);
  const signs: readonly Badge['sign'][] = [
    ...(card.chair === null ? [] : (['chair'] as const)),
    ...(card.workedIn > 0 ? (['worked-in'] as const) : []),
    ...(isConnected ? (['connection'] as const) : []),
  ];
  return signs.flatMap((sign, nth) => {
    const [along, down] = PLACES[nth] ?? PLACES[0];
    const [x, y] = [mark.x + way * ring * along, mark.y + ring * down];
    return {
      sign,
      x,
      y,
      r,
      edge: Math.max(1, r * 0.13),
      glyph: { parts: SIGN_PARTS[sign], x, y, size: r * 1.4 },
    };
  });
}

export function markOf(
  mark: Laid,
  card: PlayedMark,
  theme: SpeelveldTheme | undefined,
  isConnected: boolean,
  metrics: Metrics,
): Mark {
  const { shape, colour } = theme ?? PLAIN;
  const { x, y, r, ring } = mark;
  return {
    index: mark.index,
    x,
    y,
    r,
    edge: Math.max(1, r * 0.07),
    ground: ring + metrics.line * 0.55,
    shape,
    colour,
    glyph: { parts: SHAPE_PARTS[shape], x, y, size: r * (shape === 'ripples' ? 1.12 : 1.22) },
    stance: card.stance,
    ring: stanceRing(card.stance, x, y, ring, Math.max(metrics.titles ? 2 : 1.2, r * 0.13)),
    dissent: squareOf(mark, card.dissent.length, metrics),
    badges: badgesOf(mark, card, isConnected, metrics),
    title: titleOf(mark, metrics),
  };
}
