/** Colours as a page says them: for a screen in RGB, for a press in CMYK, and greys in the one black ink. */
import type PDFDocument from 'pdfkit';
import type { Colour } from './display';

interface Inked {
  readonly pdf: PDFDocument;
  readonly press: boolean;
}

const OPERATORS = {
  fill: { grey: 'g', rgb: 'rg', cmyk: 'k' },
  stroke: { grey: 'G', rgb: 'RG', cmyk: 'K' },
} as const;

/** Sets the colour of what is painted next. */
export function setColour({ pdf, press }: Inked, { rgb, cmyk }: Colour, what: 'fill' | 'stroke'): void {
  const operators = OPERATORS[what];
  if (press) return say(pdf, cmyk, operators.cmyk);
  const channels = [1, 3, 5].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [red = 0, green, blue] = channels;
  // A printer mixes a grey that is said in RGB out of four inks: three times too much, and with a fringe.
  if (red === green && red === blue) return say(pdf, [red], operators.grey);
  say(pdf, channels, operators.rgb);
}

function say(pdf: PDFDocument, parts: readonly number[], operator: string): void {
  pdf.addContent(`${parts.map((part) => Math.round(part * 1e4) / 1e4).join(' ')} ${operator}`);
}
