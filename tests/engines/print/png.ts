/** Reads a picture as pdftoppm writes it: three times 8 bits a pixel, not interlaced. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue; row by row. */
  readonly pixels: Uint8Array;
}

const COLOURS = 3;

/** @throws when it is another kind of PNG */
export function readPng(file: string): Picture {
  const bytes = readFileSync(file);
  const [width, height, kind] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.readUInt16BE(24)];
  if (kind !== 0x0802) throw new Error(`${file} is of another kind`);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const packed = inflateSync(Buffer.concat(parts));
  const stride = width * COLOURS;
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = packed[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column >= COLOURS ? (pixels[at - COLOURS] ?? 0) : 0;
      const above = row > 0 ? (pixels[at - stride] ?? 0) : 0;
      const corner = column >= COLOURS && row > 0 ? (pixels[at - stride - COLOURS] ?? 0) : 0;
      pixels[at] = (packed[row * (stride + 1) + 1 + column] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return { width, height, pixels };
}

/** What a pixel is likely to be, by the filters of PNG. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const [a, b, c] = [left, above, corner].map((value) => Math.abs(left + above - corner - value));
      if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
      return (b ?? 0) <= (c ?? 0) ? above : corner;
    }
    default:
      return 0;
  }
}
