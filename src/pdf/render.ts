/** Writes a document as a PDF file: the same bytes in every browser and from the command line. */
// oxlint-disable-next-line import/no-named-as-default -- one class under two names; its types have one
import PDFDocument from 'pdfkit';
import type { PrintDocument, SheetPage } from './display';
import { POINTS, type Pen } from './draw';
import { FONT_NAMES, type Fonts } from './fonts';
import { listGlyphs } from './glyph-lists';
import { drawOnce } from './same-page';
import { drawNodes } from './tags';
import { MADE_AT, PRODUCER, xmpFor } from './xmp';

/** Longest time (ms) that the last part may take; a tree with a loose end would never finish by itself. */
const PATIENCE_MS = 60_000;

export interface RenderOptions {
  readonly fonts: Fonts;
  readonly icc: Uint8Array;
  /** Called after each page; waiting here is how a long job lets others in. */
  readonly onPage?: (done: number, of: number) => void | Promise<void>;
}

/** @throws when pdfkit does: a mistake of ours, never of a person */
export async function renderPdf(
  document: PrintDocument,
  { fonts, icc, onPage }: RenderOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const tagged = document.profile !== 'archive';
  const pdf = new PDFDocument({
    autoFirstPage: false,
    font: null,
    pdfVersion: document.profile === 'archive' ? '1.4' : '1.7',
    tagged,
    displayTitle: true,
    lang: document.language,
    info: {
      Title: document.title,
      Subject: document.subject,
      Producer: PRODUCER,
      Creator: PRODUCER,
      CreationDate: MADE_AT,
    },
  });
  const bytes = collect(pdf);
  const pen: Pen = {
    pdf,
    fonts,
    press: document.profile === 'press',
    outlines: document.outlines ?? false,
  };
  for (const name of FONT_NAMES) pdf.registerFont(name, fonts[name]);
  const root = tagged ? pdf.struct('Document') : null;
  if (root) pdf.addStructure(root);
  const once = drawOnce(pdf);
  for (let index = 0; index < document.pageCount; index += 1) {
    const page = document.page(index);
    pdf.addPage({ size: [page.w * POINTS, page.h * POINTS], margin: 0 });
    setBoxes(pdf, page);
    once(page, () => drawNodes(pen, root, page.nodes));
    // oxlint-disable-next-line no-await-in-loop -- page by page, so that others come in between
    await onPage?.(index + 1, document.pageCount);
  }
  root?.end();
  if (document.profile === 'archive') listGlyphs(pdf);
  finish(pdf, document, icc);
  return withPatience(bytes);
}

/** Collects what pdfkit writes. */
function collect(pdf: PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const whole = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
  return whole;
}

/** The boxes that a press cuts by; an office printer has one box. */
function setBoxes(pdf: PDFDocument, { w, h, trim }: SheetPage): void {
  const { data } = pdf.page.dictionary;
  if (trim) {
    data['BleedBox'] = [0, 0, w * POINTS, h * POINTS];
    data['TrimBox'] = [
      trim.x * POINTS,
      (h - trim.y - trim.h) * POINTS,
      (trim.x + trim.w) * POINTS,
      (h - trim.y) * POINTS,
    ];
  }
  data['Tabs'] = 'S';
}

function finish(pdf: PDFDocument, document: PrintDocument, icc: Uint8Array): void {
  const xmp = xmpFor(document);
  pdf.metadata = {
    append: () => undefined,
    end: () => undefined,
    getXML: () => xmp,
    getLength: () => xmp.length,
  };
  const { data } = pdf._root;
  const viewer = data['ViewerPreferences'] as { data: Record<string, unknown> };
  viewer.data['PrintScaling'] = 'None';
  viewer.data['Duplex'] = document.duplex;
  if (document.profile !== 'press') {
    const profile = pdf.ref({ N: 3 });
    profile.end(icc);
    const intent = pdf.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      // oxlint-disable-next-line no-new-wrappers, unicorn/new-for-builtins -- how pdfkit tells a text from a name
      OutputConditionIdentifier: new String('sRGB IEC61966-2.1'),
      // oxlint-disable-next-line no-new-wrappers, unicorn/new-for-builtins -- the same
      Info: new String('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    });
    intent.end();
    data['OutputIntents'] = [intent];
  }
  pdf.end();
}

/** The same promise, failing when it takes too long. */
function withPatience<T>(work: Promise<T>, ms = PATIENCE_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The file was not finished in time')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
