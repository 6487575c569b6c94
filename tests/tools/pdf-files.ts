/** The files that the writer needs, read from the packages; the app fetches the same bytes. */
import { readFileSync } from 'node:fs';
import type { PdfFiles } from '../../src/pdf/fonts';

const font = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`node_modules/@fontsource/${name}-normal.woff`));

export function readPdfFiles(): PdfFiles {
  return {
    fonts: {
      text: font('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400'),
      bold: font('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700'),
      title: font('bricolage-grotesque/files/bricolage-grotesque-latin-700'),
    },
    icc: new Uint8Array(readFileSync('node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc')),
  };
}
