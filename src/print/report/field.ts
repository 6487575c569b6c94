/** The speelveld on paper: the same drawing as on the screen, in ink on white. */
import type { Colour, FontName, Op, PathOp } from '../../pdf/display';
import { circlePath } from '../../speelveld/curves';
import type {
  Bank,
  Course,
  Depth,
  Glyph,
  Mark,
  Pill,
  PictureText,
  Rect,
  RowHeader,
  SpeelveldPicture,
  ThemeHeader,
} from '../../speelveld/picture';
import { mixed, WHITE, type Inks } from '../ink';
import { shapeOps } from '../card/shape';
import { MM_PER_POINT } from '../text/break';
import { outlineOfText } from './halo';
import type { ReportSetter } from './setter';

const FONTS: Readonly<Record<PictureText['font'], FontName>> = {
  title: 'bold',
  plain: 'text',
  name: 'title',
};
/** The deepest water, as a share of ink. */
const DEEPEST = 0.17;
const CONTOUR = 0.3;
/** Lines of the bank and the edges of what lies there, px. */
const SHORE = 1.5;

/** A pen that takes px of the picture and puts millimetres on the page. */
interface Pen {
  readonly inks: Inks;
  readonly setter: ReportSetter;
  readonly scale: number;
  path(d: string, paint: Omit<PathOp, 'kind' | 'd' | 'x' | 'y' | 'scale'>): Op;
  stroke(d: string, width: number, colour?: Colour): Op;
  rect(rect: Rect, radius: number, paint: { fill?: Colour; stroke?: Colour; width?: number }): Op;
  glyph(glyph: Glyph, colour: Colour): Op[];
  text(text: PictureText, colour?: Colour): Op[];
}

/** The whole picture with its top left corner at x, y; `scale` is millimetres per px. */
export function fieldOps(
  picture: SpeelveldPicture,
  setter: ReportSetter,
  x: number,
  y: number,
  scale: number,
): Op[] {
  const pen = penFor(setter, scale);
  const { depth, themes, rows, course, marks, pills, bank } = picture;
  const ops = [
    ...depthOps(pen, depth),
    ...themes.flatMap((theme) => themeOps(pen, theme)),
    ...rows.flatMap((row) => rowOps(pen, row)),
    ...courseOps(pen, course),
    ...marks.flatMap((mark) => markOps(pen, mark)),
    ...marks.flatMap(({ title }) => title.flatMap((line) => pen.text(line))),
    ...pills.flatMap((pill) => pillOps(pen, pill)),
    ...(bank ? bankOps(pen, bank) : []),
  ];
  return [{ kind: 'group', x, y, ops }];
}

function penFor(setter: ReportSetter, scale: number): Pen {
  const { inks, fonts } = setter;
  const path: Pen['path'] = (d, paint) => ({ kind: 'path', d, x: 0, y: 0, scale, ...paint });
  return {
    inks,
    setter,
    scale,
    path,
    stroke: (d, width, colour = inks.ink) => path(d, { stroke: colour, width }),
    rect: ({ x, y, width: w, height: h }, radius, { width, ...paint }) => ({
      kind: 'rect',
      x: x * scale,
      y: y * scale,
      w: w * scale,
      h: h * scale,
      radius: radius * scale,
      ...paint,
      ...(width === undefined ? {} : { width: width * scale }),
    }),
    glyph: ({ parts, x, y, size }, colour) =>
      shapeOps(parts, (x - size / 2) * scale, (y - size / 2) * scale, size * scale, colour),
    text({ text, x, y, size, font, anchor, quiet, halo }, colour) {
      const name = FONTS[font];
      const set = setter.settable(text, name);
      const back = { start: 0, middle: 0.5, end: 1 }[anchor] * fonts[name].width(set) * size;
      const edge = halo > 0 ? outlineOfText(set, fonts[name], size, x - back, y) : '';
      return [
        ...(edge ? [path(edge, { stroke: WHITE, width: halo })] : []),
        {
          kind: 'text',
          // A space after each: otherwise the words of two lines would be read as one.
          text: `${set} `,
          x: (x - back) * scale,
          y: y * scale,
          size: (size * scale) / MM_PER_POINT,
          font: name,
          fill: colour ?? (quiet ? inks.quiet : inks.ink),
        },
      ];
    },
  };
}

function depthOps({ inks, path, scale }: Pen, { area, layers }: Depth): Op[] {
  const water = layers.flatMap(({ fill, line, tint, weight }) => [
    path(fill, { fill: mixed(WHITE, inks.ink, tint * DEEPEST), evenOdd: true }),
    path(line, { stroke: mixed(WHITE, inks.ink, CONTOUR), width: weight * 0.6 }),
  ]);
  const clip = {
    x: area.x * scale,
    y: area.y * scale,
    w: area.width * scale,
    h: area.height * scale,
  };
  return [{ kind: 'group', x: 0, y: 0, clip, ops: water.filter((op) => op.kind !== 'path' || op.d !== '') }];
}

function themeOps(pen: Pen, { colour, bar, glyph, name }: ThemeHeader): Op[] {
  const { fill } = pen.inks.suit(colour);
  return [
    pen.rect(bar, 2, fill ? { fill } : {}),
    ...(glyph ? pen.glyph(glyph, pen.inks.ink) : []),
    ...(name ? pen.text(name) : []),
  ];
}

function rowOps(pen: Pen, { waves, waveWidth, name }: RowHeader): Op[] {
  return [...waves.map((d) => pen.stroke(d, waveWidth, pen.inks.quiet)), ...pen.text(name)];
}

function courseOps(pen: Pen, { width, casing, chevronWidth, start, legs, end }: Course): Op[] {
  const line = (d: string): Op[] => [pen.stroke(d, casing, WHITE), pen.stroke(d, width)];
  return [
    ...(start ? [...line(start.d), pen.stroke(start.bar, width)] : []),
    ...legs.flatMap(({ d }) => line(d)),
    ...legs.flatMap(({ chevron }) => (chevron ? [pen.stroke(chevron, chevronWidth)] : [])),
    ...(end?.kind === 'goes-on'
      ? end.dots.map(({ x, y, r }) => pen.path(circlePath(x, y, r), { fill: pen.inks.ink }))
      : []),
    ...(end?.kind === 'stands' ? [...line(end.d), pen.path(end.head, { fill: pen.inks.ink })] : []),
  ];
}

function markOps(pen: Pen, mark: Mark): Op[] {
  const { inks, path, stroke } = pen;
  const { x, y, r, dissent, badges } = mark;
  const suit = inks.suit(mark.colour);
  const ground = (radius: number): Op => path(circlePath(x, y, radius), { fill: WHITE });
  return [
    ground(mark.ground),
    ...(dissent ? [stroke(dissent.tie, dissent.tieWidth), ground(r * 1.3)] : []),
    ...mark.ring.map(({ d, stroke: width }) =>
      width === undefined ? path(d, { fill: inks.ink }) : stroke(d, width),
    ),
    path(circlePath(x, y, r), { fill: suit.fill ?? WHITE, stroke: inks.ink, width: mark.edge }),
    ...pen.glyph(mark.glyph, suit.on),
    ...(dissent
      ? [
          pen.rect(dissent.rect, dissent.corner, { fill: inks.ink }),
          ...pen.glyph(dissent.glyph, WHITE),
          ...(dissent.count ? pen.text(dissent.count, WHITE) : []),
        ]
      : []),
    ...badges.flatMap((badge) => [
      path(circlePath(badge.x, badge.y, badge.r), { fill: WHITE, stroke: inks.ink, width: badge.edge }),
      ...pen.glyph(badge.glyph, inks.ink),
    ]),
  ];
}

function pillOps(pen: Pen, { rect, glyph, count }: Pill): Op[] {
  return [
    pen.rect(rect, rect.height / 2, { fill: WHITE, stroke: pen.inks.ink, width: 1.2 }),
    ...pen.glyph(glyph, pen.inks.ink),
    ...pen.text(count),
  ];
}

function bankOps(pen: Pen, { edge, label, cards }: Bank): Op[] {
  const { quiet } = pen.inks;
  return [
    pen.stroke(edge, SHORE, quiet),
    ...(label ? pen.text(label) : []),
    ...cards.flatMap(({ rect, corner, glyph, title }) => [
      pen.rect(rect, corner, { fill: WHITE, stroke: quiet, width: SHORE }),
      ...pen.glyph(glyph, quiet),
      ...(title ? pen.text(title) : []),
    ]),
  ];
}
