/** Our file of 54 duplex cards beside a bare pdfkit that draws the same lines of text with the same fonts, untagged. */
// oxlint-disable-next-line import/no-named-as-default -- one class under two names; its types have one
import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import type { Op, PageNode, PrintDocument, TextOp } from '../../src/pdf/display';
import { openFonts } from '../../src/pdf/fonts';
import { renderPdf } from '../../src/pdf/render';
import { lay } from '../../src/print/lay';
import { FILES, houseDeck, wish } from '../print/support/make';

const ROUNDS = 5;
const deck = houseDeck('wat');

it('takes at most one and a half times as long', async () => {
  const texts = textsOf(lay(deck, wish(), openFonts(FILES)).document);
  const [ours, bare]: number[][] = [[], []];
  let size = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    /* oxlint-disable no-await-in-loop -- in turns, so that what else the machine does hits both */
    const start = performance.now();
    const fonts = openFonts(FILES);
    const bytes = await renderPdf(lay(deck, wish(), fonts).document, { fonts, icc: FILES.icc });
    const middle = performance.now();
    await bareFile(texts);
    ours?.push(middle - start);
    bare?.push(performance.now() - middle);
    size = bytes.length;
    /* oxlint-enable no-await-in-loop */
  }
  const [a, b] = [median(ours ?? []), median(bare ?? [])];
  console.log(
    `54 duplex cards: ${a.toFixed(0)} ms, bare pdfkit ${b.toFixed(0)} ms, ratio ${(a / b).toFixed(2)}, ${size} bytes`,
  );
  expect(size).toBeLessThanOrEqual(150_000);
  expect(a / b).toBeLessThanOrEqual(1.5);
}, 120_000);

function textsOf(document: PrintDocument): { op: TextOp; x: number; y: number }[][] {
  return Array.from({ length: document.pageCount }, (_, index) => {
    const found: { op: TextOp; x: number; y: number }[] = [];
    const ops = (list: readonly Op[], x: number, y: number): void => {
      for (const op of list) {
        if (op.kind === 'text') found.push({ op, x: x + op.x, y: y + op.y });
        if (op.kind === 'group') ops(op.ops, x + op.x, y + op.y);
      }
    };
    const walk = (node: PageNode): void => {
      ops(node.ops, 0, 0);
      if (node.tag !== 'Artifact') for (const child of node.children) walk(child);
    };
    for (const node of document.page(index).nodes) walk(node);
    return found;
  });
}

/** pdfkit as its manual has it, with fonts as it reads them by itself. */
function bareFile(pages: ReturnType<typeof textsOf>): Promise<number> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    font: null,
    pdfVersion: '1.7',
    tagged: false,
    displayTitle: true,
    lang: 'nl',
    info: {},
  });
  return new Promise((resolve) => {
    let size = 0;
    pdf.on('data', ({ length }) => (size += length));
    pdf.on('end', () => resolve(size));
    for (const name of ['text', 'bold', 'title'] as const) pdf.registerFont(name, FILES.fonts[name]);
    for (const texts of pages) {
      pdf.addPage({ size: [595.28, 841.89], margin: 0 });
      for (const { op, x, y } of texts) {
        pdf.fillColor(op.fill.rgb).font(op.font).fontSize(op.size);
        pdf.text(op.text, (x * 72) / 25.4, (y * 72) / 25.4, { lineBreak: false, baseline: 'alphabetic' });
      }
    }
    pdf.end();
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
