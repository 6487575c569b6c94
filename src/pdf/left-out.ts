/**
 * Stands in for the parts of pdfkit that we never reach: its font reader, line breaker, PNG decoder and encryption.
 * The build puts this in their place; it keeps some 100 kB off every device.
 */
export default function leftOut(): never {
  throw new Error('This part of pdfkit was left out of the build');
}

export const create = leftOut;
export const cbc = leftOut;
export const ecb = leftOut;
