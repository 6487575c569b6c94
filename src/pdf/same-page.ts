import type PDFDocument from 'pdfkit';
import type { SheetPage } from './display';

/** Draws every page, but one that was drawn before only points at that ink; a page with words of its own never does. */
export function drawOnce(pdf: PDFDocument): (page: SheetPage, draw: () => void) => void {
  const drawn = new Map<SheetPage, Record<string, unknown>>();
  return (page, draw) => {
    const { data } = pdf.page.dictionary;
    const before = drawn.get(page);
    if (before) {
      data['Contents'] = before['Contents'];
      data['Resources'] = before['Resources'];
      return;
    }
    draw();
    // What stands in the reading order stands there once per page.
    if (page.nodes.every(({ tag }) => tag === 'Artifact')) drawn.set(page, data);
  };
}
