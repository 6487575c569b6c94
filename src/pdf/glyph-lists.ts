import type PDFDocument from 'pdfkit';

/**
 * PDF/A-1 wants with each font the list of its glyphs. pdfkit writes one of all that have a width, when it takes the file
 * for a PDF/A-1; the parts of accented letters get their width here.
 */
export function listGlyphs(pdf: PDFDocument): void {
  for (const { font, subset, widths, scale } of Object.values(pdf._fontFamilies)) {
    subset.glyphs().forEach((glyph: number, index: number) => {
      widths[index] ??= font.getGlyph(glyph).advanceWidth * scale;
    });
  }
  pdf.subset = 1;
  // The rest of what a PDF/A needs we write ourselves.
  pdf.endSubset = () => undefined;
}
