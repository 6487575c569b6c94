/** Path data for round forms. Only absolute M, L, C and Z, so that a PDF writer needs no arc arithmetic. */

const KAPPA = 0.5522847498;

/** Writing a fraction is slow and a picture has ten thousand of them; most come back. */
const KEPT = 16384;
const WRITTEN: string[] = [];

/** One decimal is enough for a screen pixel and for a print dot, and keeps the markup short. */
export function fixed(value: number): string {
  const tenths = Math.round(value * 10);
  if (tenths < 0 || tenths >= KEPT) return String(tenths === 0 ? 0 : tenths / 10);
  return (WRITTEN[tenths] ??= String(tenths / 10));
}

/** Two decimals, for shapes in a 24 unit box that are scaled later. */
function fine(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function circlePath(x: number, y: number, radius: number): string {
  const k = radius * KAPPA;
  const [l, r, t, b] = [x - radius, x + radius, y - radius, y + radius].map(fine);
  const [xl, xr, yt, yb] = [x - k, x + k, y - k, y + k].map(fine);
  const [cx, cy] = [fine(x), fine(y)];
  return (
    `M${r} ${cy}C${r} ${yb} ${xr} ${b} ${cx} ${b}C${xl} ${b} ${l} ${yb} ${l} ${cy}` +
    `C${l} ${yt} ${xl} ${t} ${cx} ${t}C${xr} ${t} ${r} ${yt} ${r} ${cy}Z`
  );
}

/** An open arc from one angle to another, in radians, clockwise as y points down when `to` is the larger. */
export function arcPath(x: number, y: number, radius: number, from: number, to: number): string {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / (Math.PI / 2)));
  const turn = (to - from) / pieces;
  const handle = (4 / 3) * Math.tan(turn / 4) * radius;
  let d = `M${fine(x + radius * Math.cos(from))} ${fine(y + radius * Math.sin(from))}`;
  for (let piece = 0; piece < pieces; piece++) {
    const a = from + piece * turn;
    const b = a + turn;
    const [ax, ay, bx, by] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
    d += `C${fine(x + radius * ax - handle * ay)} ${fine(y + radius * ay + handle * ax)}`;
    d += ` ${fine(x + radius * bx + handle * by)} ${fine(y + radius * by - handle * bx)}`;
    d += ` ${fine(x + radius * bx)} ${fine(y + radius * by)}`;
  }
  return d;
}

/** A rectangle with rounded corners; `radius` 0 gives a plain one. */
export function boxPath(x: number, y: number, width: number, height: number, radius: number): string {
  const q = Math.min(radius, width / 2, height / 2);
  const h = q * (1 - KAPPA);
  const [x0, x1, x2, x3] = [x, x + q, x + width - q, x + width].map(fine);
  const [y0, y1, y2, y3] = [y, y + q, y + height - q, y + height].map(fine);
  if (q <= 0) return `M${x0} ${y0}L${x3} ${y0}L${x3} ${y3}L${x0} ${y3}Z`;
  const [l, r, t, b] = [x + h, x + width - h, y + h, y + height - h].map(fine);
  return (
    `M${x1} ${y0}L${x2} ${y0}C${r} ${y0} ${x3} ${t} ${x3} ${y1}L${x3} ${y2}C${x3} ${b} ${r} ${y3} ${x2} ${y3}` +
    `L${x1} ${y3}C${l} ${y3} ${x0} ${b} ${x0} ${y2}L${x0} ${y1}C${x0} ${t} ${l} ${y0} ${x1} ${y0}Z`
  );
}
