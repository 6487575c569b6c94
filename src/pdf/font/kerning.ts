/** How far two letters move towards each other: the `kern` feature of the `GPOS` table (pairs, by glyph and by class). */

export type Kerning = (left: number, right: number) => number;

/** @param gpos the table, or undefined for a font without */
export function readKerning(gpos: DataView | undefined): Kerning {
  if (!gpos) return () => 0;
  const lookups = pairTables(gpos);
  const known = new Map<number, number>();
  return (left, right) => {
    const key = left * 65_536 + right;
    const before = known.get(key);
    if (before !== undefined) return before;
    let value = 0;
    // Each lookup adds its part; within one, the first table that speaks of the pair counts.
    for (const subtables of lookups) {
      for (const at of subtables) {
        const found = pairValue(gpos, at, left, right);
        if (found === null) continue;
        value += found;
        break;
      }
    }
    known.set(key, value);
    return value;
  };
}

/** Where the pair tables of all `kern` features stand, by lookup, each once, in the order in which they count. */
function pairTables(gpos: DataView): number[][] {
  const features = gpos.getUint16(6);
  const lookups = new Set<number>();
  for (let index = 0; index < gpos.getUint16(features); index += 1) {
    const record = features + 2 + index * 6;
    if (gpos.getUint32(record) !== 0x6b65726e) continue;
    const feature = features + gpos.getUint16(record + 4);
    for (let n = 0; n < gpos.getUint16(feature + 2); n += 1) lookups.add(gpos.getUint16(feature + 4 + n * 2));
  }
  const list = gpos.getUint16(8);
  return [...lookups]
    .toSorted((a, b) => a - b)
    .map((index) => subtablesOf(gpos, list + gpos.getUint16(list + 2 + index * 2)));
}

function subtablesOf(gpos: DataView, lookup: number): number[] {
  const type = gpos.getUint16(lookup);
  const found: number[] = [];
  for (let index = 0; index < gpos.getUint16(lookup + 4); index += 1) {
    const at = lookup + gpos.getUint16(lookup + 6 + index * 2);
    if (type === 2) found.push(at);
    // An extension: the same table further on, behind a longer offset.
    if (type === 9 && gpos.getUint16(at + 2) === 2) found.push(at + gpos.getUint32(at + 4));
  }
  return found;
}

/** The change of the left letter's advance, or null when this table does not speak of the pair. */
function pairValue(gpos: DataView, at: number, left: number, right: number): number | null {
  const covered = coverageIndex(gpos, at + gpos.getUint16(at + 2), left);
  if (covered === null) return null;
  const [first, second] = [gpos.getUint16(at + 4), gpos.getUint16(at + 6)];
  const [size1, size2] = [sizeOf(first), sizeOf(second)];
  if (gpos.getUint16(at) === 1) {
    const set = at + gpos.getUint16(at + 10 + covered * 2);
    for (let index = 0; index < gpos.getUint16(set); index += 1) {
      const record = set + 2 + index * (2 + size1 + size2);
      if (gpos.getUint16(record) === right) return advanceIn(gpos, record + 2, first);
    }
    return null;
  }
  const class1 = classOf(gpos, at + gpos.getUint16(at + 8), left);
  const class2 = classOf(gpos, at + gpos.getUint16(at + 10), right);
  const record = at + 16 + (class1 * gpos.getUint16(at + 14) + class2) * (size1 + size2);
  return advanceIn(gpos, record, first);
}

/** Bytes of a value: two for every bit of its format. */
function sizeOf(format: number): number {
  let bits = 0;
  for (let rest = format; rest > 0; rest >>= 1) bits += rest & 1;
  return bits * 2;
}

function advanceIn(gpos: DataView, at: number, format: number): number {
  return (format & 4) === 0 ? 0 : gpos.getInt16(at + sizeOf(format & 3));
}

function coverageIndex(gpos: DataView, at: number, glyph: number): number | null {
  const count = gpos.getUint16(at + 2);
  const ranges = gpos.getUint16(at) === 2;
  for (let index = 0; index < count; index += 1) {
    const entry = at + 4 + index * (ranges ? 6 : 2);
    const start = gpos.getUint16(entry);
    if (!ranges && start === glyph) return index;
    if (ranges && glyph >= start && glyph <= gpos.getUint16(entry + 2)) {
      return gpos.getUint16(entry + 4) + glyph - start;
    }
  }
  return null;
}

function classOf(gpos: DataView, at: number, glyph: number): number {
  if (gpos.getUint16(at) === 1) {
    const index = glyph - gpos.getUint16(at + 2);
    return index >= 0 && index < gpos.getUint16(at + 4) ? gpos.getUint16(at + 6 + index * 2) : 0;
  }
  for (let index = 0; index < gpos.getUint16(at + 2); index += 1) {
    const range = at + 4 + index * 6;
    if (glyph >= gpos.getUint16(range) && glyph <= gpos.getUint16(range + 2))
      return gpos.getUint16(range + 4);
  }
  return 0;
}
