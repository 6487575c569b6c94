/** The back of a card: depth lines, the deck's name, and which row to lay it with. */
import { artifact, type ArtifactNode, type Op } from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import type { Inks } from '../ink';
import { BLEED } from '../sizes';
import { lineWidth, MM_PER_POINT } from '../text/break';
import { sizesFrom } from '../text/fit';
import { depthLines, depthOps } from './depth-lines';
import type { Face } from './face';
import { shapeOps } from './shape';
import type { CardStyle } from './style';

/** @param title of the deck. In the card's own millimetres; the tint bleeds over the cut on all sides. */
export function layoutBack(
  face: Face,
  title: string,
  style: CardStyle,
  inks: Inks,
  fonts: Fonts,
): ArtifactNode {
  const { w, h, inset, radius, pad, points } = style;
  const [x, y] = [w / 2, h / 2];
  const frame = { x: inset, y: inset, w: w - 2 * inset, h: h - 2 * inset, radius };
  const room = w - 2 * pad - 8;
  const size =
    sizesFrom(points.question * 1.5).find((size) => lineWidth(title, fonts.title, size) <= room) ?? 8;
  const titleWidth = lineWidth(title, fonts.title, size);
  const em = size * MM_PER_POINT;
  const rowSize = points.code * 1.15;
  const rowWidth = lineWidth(face.backName, fonts.bold, rowSize);
  const sign = rowSize * MM_PER_POINT * 1.4;
  const rowLeft = x - (rowWidth + sign + 1.6) / 2;
  const plateHeight = em * 1.25 + sign + 9;
  const plateWidth = Math.max(titleWidth, rowWidth + sign + 1.6) + 10;
  const plate = { x: x - plateWidth / 2, y: y - plateHeight / 2, w: plateWidth, h: plateHeight };
  const titleLine = plate.y + 3.6 + em * 0.9;
  const rowTop = titleLine + em * 0.35 + 1.6;
  const ops: Op[] = [
    ...(inks.paper
      ? [
          {
            kind: 'rect' as const,
            x: -BLEED,
            y: -BLEED,
            w: w + 2 * BLEED,
            h: h + 2 * BLEED,
            fill: inks.paper,
          },
        ]
      : []),
    {
      kind: 'group',
      x: 0,
      y: 0,
      clip: frame,
      ops: [...depthOps(inks, depthLines(w * 0.46, h * 0.52, backRadii(w, h), 0.6, 1.18), 0.22)],
    },
    { kind: 'rect', ...frame, ...inks.frame },
    {
      kind: 'rect',
      ...plate,
      radius: 2.4,
      fill: inks.paper ?? { rgb: '#ffffff', cmyk: [0, 0, 0, 0] },
    },
    {
      kind: 'text',
      text: title,
      x: x - titleWidth / 2,
      y: titleLine,
      size,
      font: 'title',
      fill: inks.ink,
    },
    ...shapeOps(face.backShape, rowLeft, rowTop, sign, inks.ink),
    {
      kind: 'text',
      text: face.backName,
      x: rowLeft + sign + 1.6,
      y: rowTop + sign * 0.76,
      size: rowSize,
      font: 'bold',
      fill: inks.ink,
    },
  ];
  return artifact(ops);
}

/** Rings until the corners are reached; wider apart as the water gets deeper. */
function backRadii(w: number, h: number): number[] {
  const far = Math.hypot(w, h) * 0.62;
  const radii: number[] = [];
  for (let radius = 14; radius < far; radius += 2.6 + radius * 0.035) radii.push(radius);
  return radii;
}
