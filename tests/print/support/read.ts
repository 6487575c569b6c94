/** Reads a finished PDF with pdf.js: nothing here knows how the file was made. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Word {
  readonly text: string;
  /** Where the baseline starts, in millimetres from the top left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly turned: boolean;
}

export interface ReadPage {
  readonly w: number;
  readonly h: number;
  readonly words: readonly Word[];
}

const MM = 25.4 / 72;

/** Every page with its words, in the order in which they were written. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPage[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false });
  const pdf = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    // oxlint-disable-next-line no-await-in-loop -- page by page
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push({
      w: (right - left) * MM,
      h: (top - bottom) * MM,
      words: items.flatMap((item) => {
        if (!('transform' in item) || item.str.trim() === '') return [];
        const [a = 0, , , , e = 0, f = 0] = item.transform as number[];
        return [{ text: item.str, x: e * MM, y: (top - f) * MM, width: item.width * MM, turned: a < 0 }];
      }),
    });
  }
  await task.destroy();
  return pages;
}
