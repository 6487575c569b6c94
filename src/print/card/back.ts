/** The back of a card: depth lines, the deck's name, and which row to lay it with. */
import { artifact, type ArtifactNode, type Op } from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import type { Inks } from '../ink';
import type { Problem } from '../problem';
import { BLEED } from '../sizes';
import { lineWidth, MM_PER_POINT } from '../text/break';
import { LEAST_POINTS, setAt, sizesFrom, type Fitted } from '../text/fit';
import { depthLines, depthOps } from './depth-lines';
import type { Face } from './face';
import { linesOps } from './lines';
import { shapeOps } from './shape';
import type { CardStyle } from './style';

export interface Back {
  readonly node: ArtifactNode;
  readonly problems: readonly Problem[];
}

/** @param title of the deck. In the card's own millimetres; the tint bleeds over the cut on all sides. */
export function layoutBack(face: Face, title: string, style: CardStyle, inks: Inks, fonts: Fonts): Back {
  const { w, h, inset, radius, pad, points } = style;
  const [x, y] = [w / 2, h / 2];
  const frame = { x: inset, y: inset, w: w - 2 * inset, h: h - 2 * inset, radius };
  const room = w - 2 * pad - 8;
  const name = nameOf(title, points.question * 1.5, room, fonts);
  const nameWidth = Math.max(...name.lines.map(({ text }) => lineWidth(text, fonts.title, name.size)));
  const em = name.size * MM_PER_POINT;
  const below = name.height - name.leading;
  const beside = (size: number): number =>
    lineWidth(face.backName, fonts.bold, size) + size * MM_PER_POINT * 1.4 + 1.6;
  const fitting = sizesFrom(points.code * 1.15).find((size) => beside(size) <= room);
  const rowSize = fitting ?? LEAST_POINTS;
  const rowWidth = lineWidth(face.backName, fonts.bold, rowSize);
  const sign = rowSize * MM_PER_POINT * 1.4;
  const rowLeft = x - (rowWidth + sign + 1.6) / 2;
  const plateHeight = em * 1.25 + below + sign + 9;
  const plateWidth = Math.max(nameWidth, rowWidth + sign + 1.6) + 10;
  const plate = { x: x - plateWidth / 2, y: y - plateHeight / 2, w: plateWidth, h: plateHeight };
  const titleLine = plate.y + 3.6 + em * 0.9;
  const rowTop = titleLine + below + em * 0.35 + 1.6;
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
    ...linesOps(name, 0, titleLine - em * 0.95, 'title', inks.ink).map((line) => ({
      ...line,
      x: x - lineWidth(line.text.trimEnd(), fonts.title, name.size) / 2,
    })),
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
  return { node: artifact(ops), problems: problemsOf(name, fitting === undefined) };
}

/** The deck's name in large letters on one line, else on two; only a word that fits on none is broken. */
function nameOf(title: string, usual: number, width: number, fonts: Fonts): Fitted {
  const at = (size: number): Fitted =>
    setAt(title, fonts.title, size, { width, lead: 1.1, balanced: true, sizes: [] });
  const sizes = sizesFrom(usual).map(at);
  const whole = sizes.filter(({ brokenWords }) => brokenWords.length === 0);
  return (
    whole.find(({ lines, size }) => lines.length === 1 && size >= usual * 0.75) ??
    whole.find(({ lines }) => lines.length <= 2) ??
    at(LEAST_POINTS)
  );
}

function problemsOf({ brokenWords }: Fitted, rowTooLong: boolean): Problem[] {
  const shared = { card: null, field: 'deck' } as const;
  return [
    ...brokenWords.map((detail) => ({ ...shared, level: 'note', kind: 'broken-word', detail }) as const),
    ...(rowTooLong ? [{ ...shared, level: 'stop', kind: 'too-long', detail: '' } as const] : []),
  ];
}

/** Rings until the corners are reached; wider apart as the water gets deeper. */
function backRadii(w: number, h: number): number[] {
  const far = Math.hypot(w, h) * 0.62;
  const radii: number[] = [];
  for (let radius = 14; radius < far; radius += 2.6 + radius * 0.035) radii.push(radius);
  return radii;
}
