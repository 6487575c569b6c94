/** From a character to its glyph: the `cmap` table, formats 4 and 12. */

/** Every character that the font has, with its glyph. */
export function readCharacters(cmap: DataView): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = cmap.getUint32(4 + index * 8 + 4);
    const format = cmap.getUint16(at);
    if (format === 4) readFormat4(cmap, at, glyphs);
    if (format === 12) readFormat12(cmap, at, glyphs);
  }
  return glyphs;
}

function readFormat4(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  const segments = cmap.getUint16(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  for (let segment = 0; segment < segments; segment += 1) {
    const end = cmap.getUint16(ends + segment * 2);
    const start = cmap.getUint16(starts + segment * 2);
    const delta = cmap.getUint16(deltas + segment * 2);
    const offset = cmap.getUint16(offsets + segment * 2);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const indirect =
        offset === 0 ? code : cmap.getUint16(offsets + segment * 2 + offset + (code - start) * 2);
      const glyph = offset !== 0 && indirect === 0 ? 0 : (indirect + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readFormat12(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < cmap.getUint32(at + 12); group += 1) {
    const entry = at + 16 + group * 12;
    const [start, end, first] = [0, 4, 8].map((byte) => cmap.getUint32(entry + byte));
    if (start === undefined || end === undefined || first === undefined) continue;
    for (let code = start; code <= end; code += 1) glyphs.set(code, first + code - start);
  }
}
