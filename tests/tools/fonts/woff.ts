/** A plain font file packed as WOFF, which browsers and our own reader both unpack. */
import { constants, deflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;

/** @param was the file it was cut from: a table that stayed the same is packed better there than we can */
export function packWoff(font: Uint8Array, was: Uint8Array): Uint8Array {
  const before = packedTables(was);
  const from = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const count = from.getUint16(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = 12 + index * 16;
    const at = from.getUint32(entry + 8);
    const plain = font.subarray(at, at + from.getUint32(entry + 12));
    const known = before.find(
      ({ sum, length }) => sum === from.getUint32(entry + 4) && length === plain.length,
    );
    const packed = known?.bytes ?? pack(plain);
    return {
      name: from.getUint32(entry),
      sum: from.getUint32(entry + 4),
      length: plain.length,
      bytes: packed.length < plain.length ? packed : plain,
    };
  });
  const size = tables.reduce((sum, { bytes }) => sum + whole(bytes.length), HEADER + count * ENTRY);
  const file = new Uint8Array(size);
  const to = new DataView(file.buffer);
  to.setUint32(0, 0x774f4646);
  to.setUint32(4, from.getUint32(0));
  to.setUint32(8, size);
  to.setUint16(12, count);
  to.setUint32(16, font.length);
  to.setUint16(20, 1);
  let at = HEADER + count * ENTRY;
  tables.forEach(({ name, sum, length, bytes }, index) => {
    const entry = HEADER + index * ENTRY;
    [name, at, bytes.length, length, sum].forEach((value, word) => to.setUint32(entry + word * 4, value));
    file.set(bytes, at);
    at += whole(bytes.length);
  });
  return file;
}

interface Packed {
  readonly sum: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

function packedTables(file: Uint8Array): readonly Packed[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return Array.from({ length: view.getUint16(12) }, (_, index) => {
    const entry = HEADER + index * ENTRY;
    const at = view.getUint32(entry + 4);
    return {
      sum: view.getUint32(entry + 16),
      length: view.getUint32(entry + 12),
      bytes: file.subarray(at, at + view.getUint32(entry + 8)),
    };
  });
}

const whole = (length: number): number => Math.ceil(length / 4) * 4;

/** The smallest of what zlib can do; which that is differs by table. */
function pack(plain: Uint8Array): Uint8Array {
  const ways = [constants.Z_DEFAULT_STRATEGY, constants.Z_FILTERED].flatMap((strategy) =>
    [7, 8, 9].map((memLevel) => deflateSync(plain, { level: 9, strategy, memLevel })),
  );
  return ways.reduce((best, way) => (way.length < best.length ? way : best));
}
