/** Puts the tables of a font together: the plain file that the formats for the web pack. */

/** A font file of these tables, which stand in the order of their names. */
export function sfnt(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const log = Math.floor(Math.log2(tables.length));
  const length = tables.reduce((sum, [, bytes]) => sum + padded(bytes), 12 + tables.length * 16);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 << log);
  view.setUint16(8, log);
  view.setUint16(10, tables.length * 16 - (16 << log));
  let at = 12 + tables.length * 16;
  tables.forEach(([name, bytes], index) => {
    const entry = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) view.setUint8(entry + letter, name.charCodeAt(letter));
    file.set(bytes, at);
    view.setUint32(entry + 4, checksum(view, at, padded(bytes)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    at += padded(bytes);
  });
  const head = tables.findIndex(([name]) => name === 'head');
  view.setUint32(view.getUint32(12 + head * 16 + 8) + 8, 0xb1b0afba - checksum(view, 0, length));
  return file;
}

const padded = (bytes: Uint8Array): number => Math.ceil(bytes.length / 4) * 4;

function checksum(view: DataView, at: number, length: number): number {
  let sum = 0;
  for (let index = at; index < at + length; index += 4) sum = (sum + view.getUint32(index)) >>> 0;
  return sum;
}
