/** The files that the writer needs, as they lie in the repository; the app fetches the same bytes. */
import { readFileSync } from 'node:fs';
import type { PdfFiles } from '../../src/pdf/fonts';
import { shipped } from './fonts';

export function readPdfFiles(): PdfFiles {
  return {
    fonts: {
      text: shipped('atkinson-400'),
      bold: shipped('atkinson-700'),
      title: shipped('bricolage-700'),
    },
    icc: new Uint8Array(readFileSync('node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc')),
  };
}
