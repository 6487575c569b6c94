/** Our files of 54 and of 600 duplex cards, beside a bare pdfkit that draws the same lines with the same fonts. */
// oxlint-disable-next-line import/no-named-as-default -- one class under two names; its types have one
import PDFDocument from 'pdfkit';
import type { Deck } from '../../../src/decks/types';
import type { Op, PageNode, PrintDocument, TextOp } from '../../../src/pdf/display';
import { openFonts } from '../../../src/pdf/fonts';
import { renderPdf } from '../../../src/pdf/render';
import { lay } from '../../../src/print/lay';
import { FILES, houseDeck, wish } from '../../print/support/make';
import { largeDeck } from '../../print/support/odd-deck';
import { downloaded, previewed } from '../../e2e/helpers/printing';
import { longTasks, ROUNDS, watchTasks, type Bench, type Found, type Growth } from '../bench';
import { median, type Row } from '../row';

const LARGE = 600;
/** Half the decks between, for the growth. */
const BETWEEN = [150, 300] as const;

export async function print(bench: Bench): Promise<Found> {
  const app = await inTheApp(bench);
  const small = await beside(houseDeck('wat'));
  const large = await beside(largeDeck(LARGE));
  const points: [number, number][] = [[54, small.ours]];
  // oxlint-disable-next-line no-await-in-loop -- two at once would measure each other
  for (const cards of BETWEEN) points.push([cards, (await beside(largeDeck(cards), 1)).ours]);
  points.push([LARGE, large.ours]);
  const growth: Growth = { against: 'cards: PDF', points };
  const row = (cards: number, { ours, bare }: Beside): Omit<Row, 'most'> => ({
    what: `PDF of ${cards} duplex cards`,
    ours,
    baseline: { name: 'bare pdfkit', value: bare },
    unit: 'ms',
  });
  return {
    rows: [
      { ...row(54, small), most: { ratio: 1.5 } },
      {
        what: 'size of that PDF of 54 cards',
        ours: small.size / 1000,
        baseline: { name: 'limit', value: 150 },
        unit: 'kB',
        most: { ratio: 1 },
      },
      row(LARGE, large),
      {
        what: 'the same 54 cards in the app, from tap to file',
        ours: app.took,
        baseline: { name: 'bare pdfkit', value: small.bare },
        unit: 'ms',
        most: { ours: 2000 },
      },
      {
        what: 'tasks over 50 ms of the screen meanwhile',
        ours: app.tasks,
        baseline: { name: 'a page at rest', value: 0 },
        unit: '',
        most: { ours: 0 },
      },
    ],
    growth: [growth],
  };
}

/** The fastest round, and the fewest tasks of one: a busy machine makes any of them long now and then. */
async function inTheApp({ browser, site }: Bench): Promise<{ took: number; tasks: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await watchTasks(page);
  await page.goto(`${site}#/print/wat`);
  await previewed(page);
  await longTasks(page);
  const [times, tasks]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    /* oxlint-disable no-await-in-loop -- round by round */
    const start = performance.now();
    await downloaded(page);
    times.push(performance.now() - start);
    tasks.push((await longTasks(page)).length);
    /* oxlint-enable no-await-in-loop */
  }
  await context.close();
  return { took: Math.min(...times), tasks: Math.min(...tasks) };
}

interface Beside {
  readonly ours: number;
  readonly bare: number;
  readonly size: number;
}

async function beside(deck: Deck, rounds = ROUNDS): Promise<Beside> {
  const texts = textsOf(lay(deck, wish(), openFonts(FILES)).document);
  const [ours, bare]: [number[], number[]] = [[], []];
  let size = 0;
  for (let round = 0; round < rounds; round += 1) {
    /* oxlint-disable no-await-in-loop -- in turns, so that what else the machine does hits both */
    const start = performance.now();
    const fonts = openFonts(FILES);
    const bytes = await renderPdf(lay(deck, wish(), fonts).document, { fonts, icc: FILES.icc });
    const middle = performance.now();
    await bareFile(texts);
    ours.push(middle - start);
    bare.push(performance.now() - middle);
    size = bytes.length;
    /* oxlint-enable no-await-in-loop */
  }
  return { ours: median(ours), bare: median(bare), size };
}

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
