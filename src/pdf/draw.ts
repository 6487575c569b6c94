/** Draws the display list with pdfkit. Millimetres in, points out. */
import type PDFDocument from 'pdfkit';
import { setColour } from './colour';
import type { GroupOp, Op, Paint, PathOp, RectOp, TextOp } from './display';
import type { Fonts } from './fonts';

/** Points in a millimetre. */
export const POINTS = 72 / 25.4;

export interface Pen {
  readonly pdf: PDFDocument;
  readonly fonts: Fonts;
  /** Colours in CMYK. */
  readonly press: boolean;
  /** Letters as shapes. */
  readonly outlines: boolean;
}

/** Draws in order; later things lie over earlier ones. */
export function drawOps(pen: Pen, ops: readonly Op[]): void {
  for (const op of ops) drawOp(pen, op);
}

function drawOp(pen: Pen, op: Op): void {
  switch (op.kind) {
    case 'rect':
      return drawRect(pen, op);
    case 'path':
      return drawPath(pen, op);
    case 'text':
      return drawText(pen, op);
    case 'group':
      return drawGroup(pen, op);
  }
}

/** Fills, strokes or both what was just outlined. */
function apply(pen: Pen, { fill, stroke, evenOdd }: Paint): void {
  if (fill) setColour(pen, fill, 'fill');
  if (stroke) setColour(pen, stroke, 'stroke');
  if (fill && stroke) pen.pdf.fillAndStroke();
  else if (stroke) pen.pdf.stroke();
  else pen.pdf.fill(evenOdd ? 'even-odd' : undefined);
}

function setLine({ pdf }: Pen, { width = 0, dash }: Paint): void {
  pdf.lineWidth(width).lineCap('round').lineJoin('round');
  if (dash) pdf.dash(dash[0], { space: dash[1] });
}

function drawRect(pen: Pen, op: RectOp): void {
  const { pdf } = pen;
  const [x, y, w, h] = [op.x, op.y, op.w, op.h].map((mm) => mm * POINTS) as [number, number, number, number];
  if (op.stroke) {
    setLine(pen, {
      width: (op.width ?? 0) * POINTS,
      ...(op.dash ? { dash: [op.dash[0] * POINTS, op.dash[1] * POINTS] as const } : {}),
    });
  }
  if (op.radius) pdf.roundedRect(x, y, w, h, op.radius * POINTS);
  else pdf.rect(x, y, w, h);
  apply(pen, op);
  if (op.dash) pdf.undash();
}

function drawPath(pen: Pen, op: PathOp): void {
  const { pdf } = pen;
  pdf.save();
  const scale = op.scale * POINTS;
  pdf.transform(scale, 0, 0, scale, op.x * POINTS, op.y * POINTS);
  if (op.stroke) setLine(pen, op);
  pdf.path(op.d);
  apply(pen, op);
  pdf.restore();
}

function drawText(pen: Pen, op: TextOp): void {
  if (op.text.trim() === '') return;
  if (pen.outlines) return drawOutlined(pen, op);
  const { pdf } = pen;
  if (op.actual !== undefined) pdf.markContent('Span', { actual: op.actual });
  setColour(pen, op.fill, 'fill');
  pdf.font(op.font).fontSize(op.size);
  // Width and word count serve underlines and links only; given, they are not measured again.
  pdf.text(op.text, op.x * POINTS, op.y * POINTS, {
    lineBreak: false,
    baseline: 'alphabetic',
    textWidth: 0,
    wordCount: 1,
  });
  if (op.actual !== undefined) pdf.endMarkedContent();
}

/** A press needs no fonts then. */
function drawOutlined(pen: Pen, op: TextOp): void {
  const { pdf } = pen;
  const font = pen.fonts[op.font];
  const scale = op.size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(op.text);
  pdf.save().transform(scale, 0, 0, -scale, op.x * POINTS, op.y * POINTS);
  setColour(pen, op.fill, 'fill');
  let x = 0;
  glyphs.forEach((glyph, index) => {
    const d = font.outline(glyph.id);
    if (d) pdf.save().transform(1, 0, 0, 1, x, 0).path(d).fill().restore();
    x += positions[index]?.xAdvance ?? 0;
  });
  pdf.restore();
}

function drawGroup(pen: Pen, op: GroupOp): void {
  const { pdf } = pen;
  pdf.save();
  const [x, y] = [op.x * POINTS, op.y * POINTS];
  if (op.turn === 180) pdf.transform(-1, 0, 0, -1, x, y);
  else if (op.turn === 90) pdf.transform(0, 1, -1, 0, x, y);
  else if (x !== 0 || y !== 0) pdf.transform(1, 0, 0, 1, x, y);
  if (op.clip) {
    const { clip } = op;
    const [cx, cy, cw, ch] = [clip.x, clip.y, clip.w, clip.h].map((mm) => mm * POINTS) as [
      number,
      number,
      number,
      number,
    ];
    if (clip.radius) pdf.roundedRect(cx, cy, cw, ch, clip.radius * POINTS);
    else pdf.rect(cx, cy, cw, ch);
    pdf.clip();
  }
  drawOps(pen, op.ops);
  pdf.restore();
}
