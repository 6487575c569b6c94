/** The band of a card: shape, suit, row and code. It says the same by shape, name and colour. */
import type { Op, TextOp } from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import { SIGN_PARTS } from '../../speelveld/shapes';
import type { Inks } from '../ink';
import { lineWidth, MM_PER_POINT } from '../text/break';
import { LEAST_POINTS, sizesFrom } from '../text/fit';
import { depthLines } from './depth-lines';
import type { Face } from './face';
import { shapeOps } from './shape';
import type { CardStyle } from './style';

export interface Band {
  /** The fill, its lines and the marks: nothing to read. */
  readonly drawing: readonly Op[];
  readonly words: readonly TextOp[];
  /** Size of the suit's name when it had to be smaller than usual; null when even the least is too wide. */
  readonly suitSize: number | null;
  /** False when the deck's name had to give way to the suit. */
  readonly named: boolean;
  readonly bottom: number;
}

const WAVES = ['wave-1', 'wave-2', 'wave-3'] as const;

/** @param style of the card it stands on */
export function bandOf(face: Face, style: CardStyle, inks: Inks, fonts: Fonts): Band {
  const { w, inset, band, slant, radius, pad, points } = style;
  const suit = inks.suit(face.colour);
  const top = inset;
  const middle = top + band / 2;
  const [left, right] = [inset, w - inset];
  const low = top + band + (face.slanted ? slant : 0);
  const high = top + band - (face.slanted ? slant * 0.4 : 0);
  const outline = `M${left} ${top}L${right} ${top}L${right} ${high}L${left} ${low}Z`;
  const edge = `M${left} ${low}L${right} ${high}`;

  const shapeSize = band * 0.47;
  const suitLeft = pad + shapeSize + 2.2;
  const code = points.code;
  const rowWidth = lineWidth(face.rowName, fonts.text, code);
  const waves = face.row === null ? 0 : code * MM_PER_POINT * 1.15;
  const rowRoom = rowWidth + (waves > 0 ? waves + 1 : 0);
  const sizeBeside = (label: string): number | undefined => {
    const right = Math.max(lineWidth(label, fonts.bold, code), rowRoom);
    const room = w - pad - right - 1.5 - suitLeft;
    return sizesFrom(points.suit).find((size) => lineWidth(face.suit, fonts.title, size) <= room);
  };
  // A long name of a deck leaves no room for the suit; it stands on the back too.
  const whole = sizeBeside(face.code);
  const label = whole === undefined ? face.number : face.code;
  const suitSize = whole ?? sizeBeside(label);
  const codeWidth = lineWidth(label, fonts.bold, code);

  const two = face.row !== null;
  const codeLine = two ? middle - band * 0.05 : middle + code * 0.125;
  const rowLine = middle + band * 0.31;
  const drawing: Op[] = [
    {
      kind: 'group',
      x: 0,
      y: 0,
      clip: { x: left, y: top, w: right - left, h: style.h - 2 * inset, radius },
      ops: [
        ...(suit.fill ? [{ kind: 'path' as const, d: outline, x: 0, y: 0, scale: 1, fill: suit.fill }] : []),
        ...(suit.faint
          ? [
              {
                kind: 'group' as const,
                x: 0,
                y: 0,
                clip: { x: left, y: top, w: right - left, h: high - top },
                ops: [
                  {
                    kind: 'path' as const,
                    d: depthLines(w * 0.62, top - band * 0.25, bandRadii(band), 1.7, 0.8),
                    x: 0,
                    y: 0,
                    scale: 1,
                    stroke: suit.faint,
                    width: 0.18,
                  },
                ],
              },
            ]
          : []),
        { kind: 'path', d: edge, x: 0, y: 0, scale: 1, stroke: inks.ink, width: 0.28 },
      ],
    },
    ...shapeOps(face.shape, pad, middle - shapeSize / 2, shapeSize, suit.on),
    ...(face.row === null
      ? []
      : shapeOps(
          SIGN_PARTS[WAVES[face.row]],
          w - pad - rowWidth - 1 - waves,
          rowLine - waves * 0.78,
          waves,
          suit.on,
        )),
  ];
  const word = (text: string, x: number, y: number, size: number, font: TextOp['font']): TextOp => ({
    kind: 'text',
    text,
    x,
    y,
    size,
    font,
    fill: suit.on,
  });
  const nameSize = suitSize ?? LEAST_POINTS;
  const words = [
    word(`${face.suit} `, suitLeft, middle + nameSize * MM_PER_POINT * 0.34, nameSize, 'title'),
    ...(face.rowName ? [word(`${face.rowName} `, w - pad - rowWidth, rowLine, code, 'text')] : []),
    ...(label === '' ? [] : [word(label, w - pad - codeWidth, codeLine, code, 'bold')]),
  ];
  return { drawing, words, suitSize: suitSize ?? null, named: label === face.code, bottom: low };
}

const bandRadii = (band: number): number[] => [0.5, 0.78, 1.06, 1.34].map((part) => part * band);
