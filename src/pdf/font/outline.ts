/** A glyph as a path: quadratic curves of the `glyf` table, written as the cubics that a page knows. */

const ON = 1;
const SHORT_X = 2;
const SHORT_Y = 4;
const REPEAT = 8;
const SAME_X = 16;
const SAME_Y = 32;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** The parts of a composite glyph: which glyph, and how far it is moved. */
export function componentsOf(glyph: DataView): { at: number; glyph: number; dx: number; dy: number }[] {
  if (glyph.byteLength === 0 || glyph.getInt16(0) >= 0) return [];
  const parts: { at: number; glyph: number; dx: number; dy: number }[] = [];
  let at = 10;
  let flags: number;
  do {
    flags = glyph.getUint16(at);
    const words = (flags & 1) !== 0;
    const offsets = (flags & 2) !== 0;
    const dx = offsets ? (words ? glyph.getInt16(at + 4) : glyph.getInt8(at + 4)) : 0;
    const dy = offsets ? (words ? glyph.getInt16(at + 6) : glyph.getInt8(at + 5)) : 0;
    parts.push({ at: at + 2, glyph: glyph.getUint16(at + 2), dx, dy });
    at += words ? 8 : 6;
    at += (flags & 8) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0;
  } while ((flags & 0x20) !== 0);
  return parts;
}

/** Path data in font units, y up. */
export function outlineOf(find: (glyph: number) => DataView, glyph: number, dx = 0, dy = 0): string {
  const data = find(glyph);
  if (data.byteLength === 0) return '';
  if (data.getInt16(0) < 0) {
    return componentsOf(data)
      .map((part) => outlineOf(find, part.glyph, dx + part.dx, dy + part.dy))
      .join('');
  }
  return contoursOf(data)
    .map((contour) => contourPath(contour.map((point) => ({ ...point, x: point.x + dx, y: point.y + dy }))))
    .join('');
}

function contoursOf(glyph: DataView): Point[][] {
  const count = glyph.getInt16(0);
  const ends = Array.from({ length: count }, (_, index) => glyph.getUint16(10 + index * 2));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = 10 + count * 2;
  at += 2 + glyph.getUint16(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = glyph.getUint8(at++);
    flags.push(flag);
    if ((flag & REPEAT) === 0) continue;
    for (let times = glyph.getUint8(at++); times > 0; times -= 1) flags.push(flag);
  }
  const read = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if ((flag & short) !== 0) value += (flag & same) !== 0 ? glyph.getUint8(at++) : -glyph.getUint8(at++);
      else if ((flag & same) === 0) {
        value += glyph.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = read(SHORT_X, SAME_X);
  const ys = read(SHORT_Y, SAME_Y);
  const points = flags.map((flag, index) => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    on: (flag & ON) !== 0,
  }));
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });
const fine = (value: number): string => String(Math.round(value * 10) / 10);

function contourPath(points: readonly Point[]): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  const start = first.on ? first : last.on ? last : middle(last, first);
  let d = `M${fine(start.x)} ${fine(start.y)}`;
  let from = start;
  let control: Point | null = null;
  const curve = (over: Point, to: Point): void => {
    const [ax, ay] = [from.x + ((over.x - from.x) * 2) / 3, from.y + ((over.y - from.y) * 2) / 3];
    const [bx, by] = [to.x + ((over.x - to.x) * 2) / 3, to.y + ((over.y - to.y) * 2) / 3];
    d += `C${fine(ax)} ${fine(ay)} ${fine(bx)} ${fine(by)} ${fine(to.x)} ${fine(to.y)}`;
    from = to;
  };
  for (const point of [...points.slice(first.on ? 1 : 0), start]) {
    if (point.on) {
      if (control) curve(control, point);
      else {
        d += `L${fine(point.x)} ${fine(point.y)}`;
        from = point;
      }
      control = null;
    } else {
      if (control) curve(control, middle(control, point));
      control = point;
    }
  }
  return `${d}Z`;
}
