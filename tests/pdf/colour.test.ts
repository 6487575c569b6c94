import type PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { setColour } from '../../src/pdf/colour';
import type { Colour } from '../../src/pdf/display';

function said(colour: Colour, press: boolean, what: 'fill' | 'stroke'): string {
  let operators = '';
  const pdf = { addContent: (added: string) => (operators += added) } as unknown as PDFDocument;
  setColour({ pdf, press }, colour, what);
  return operators;
}

const RED: Colour = { rgb: '#ca2e18', cmyk: [0.05, 0.92, 1, 0.08] };
const GREY: Colour = { rgb: '#333333', cmyk: [0, 0, 0, 0.8] };

it.each([
  // colour, for a press, what, operators
  [RED, false, 'fill', '0.7922 0.1804 0.0941 rg'],
  [RED, false, 'stroke', '0.7922 0.1804 0.0941 RG'],
  [RED, true, 'fill', '0.05 0.92 1 0.08 k'],
  [RED, true, 'stroke', '0.05 0.92 1 0.08 K'],
  // In RGB a printer would mix it out of four inks.
  [GREY, false, 'fill', '0.2 g'],
  [GREY, false, 'stroke', '0.2 G'],
  [GREY, true, 'fill', '0 0 0 0.8 k'],
] as const)('%o, press %s, %s', (colour, press, what, operators) => {
  expect(said(colour, press, what)).toBe(operators);
});
