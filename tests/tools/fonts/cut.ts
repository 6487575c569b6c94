/**
 * A cut without what neither a screen nor a PDF of ours looks at. What is left is the same to the bit: letters, widths
 * and every kerned pair.
 */
import { readCharacters } from '../../../src/pdf/font/cmap';
import { readKerning } from '../../../src/pdf/font/kerning';
import { componentsOf } from '../../../src/pdf/font/outline';
import { readTables, tableOf, type Tables } from '../../../src/pdf/font/reader';
import { sfnt } from '../../../src/pdf/font/sfnt';
import { writeKerning } from './kerning';
import { packWoff } from './woff';

/** Whether the cut keeps its other figures and rare accents (`GSUB`), which only running text asks for. */
export interface Wish {
  readonly alternates: boolean;
}

/** Marks a font as one of a family, and no more: the rest of `name` is a licence, which we ship as a text. */
const KEPT_NAMES: readonly number[] = [1, 2, 4, 6];

export function cutFont(file: Uint8Array, { alternates }: Wish): Uint8Array {
  const tables = readTables(file);
  const count = tableOf(tables, 'maxp').getUint16(4);
  const find = finder(tables);
  const characters = new Set(readCharacters(tableOf(tables, 'cmap')).values());
  const kept = alternates ? new Set(Array(count).keys()) : withParts(characters, find);
  const { glyf, loca } = shapes(count, (glyph) => (kept.has(glyph) ? find(glyph) : find(glyph, 0)));
  const head = bytesOf(tableOf(tables, 'head')).slice();
  const view = new DataView(head.buffer);
  view.setUint32(8, 0);
  view.setInt16(50, 0);
  const set = [...(alternates ? kept : characters)].toSorted((a, b) => a - b);
  const made: Record<string, Uint8Array> = {
    GPOS: writeKerning(set, readKerning(tables.get('GPOS'))),
    glyf,
    head,
    loca,
    name: names(tableOf(tables, 'name')),
    post: withoutNames(tableOf(tables, 'post')),
  };
  const same = ['OS/2', 'cmap', 'gasp', 'hhea', 'hmtx', 'maxp', ...(alternates ? ['GDEF', 'GSUB'] : [])];
  for (const name of same) made[name] = bytesOf(tableOf(tables, name));
  return packWoff(sfnt(Object.entries(made).toSorted(([a], [b]) => (a < b ? -1 : 1))), file);
}

type Find = (glyph: number, length?: number) => DataView;

function finder(tables: Tables): Find {
  const [glyf, loca] = [tableOf(tables, 'glyf'), tableOf(tables, 'loca')];
  const long = tableOf(tables, 'head').getInt16(50) === 1;
  const at = (glyph: number): number => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  return (glyph, length = at(glyph + 1) - at(glyph)) =>
    new DataView(glyf.buffer, glyf.byteOffset + at(glyph), length);
}

/** These glyphs, the parts of accented ones, and the one for "missing". */
function withParts(characters: ReadonlySet<number>, find: Find): ReadonlySet<number> {
  const found = new Set([0, ...characters]);
  for (const glyph of found) for (const part of componentsOf(find(glyph))) found.add(part.glyph);
  return found;
}

/** The outlines one after the other, and the table of where each stands, in steps of two bytes. */
function shapes(count: number, find: Find): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new DataView(new ArrayBuffer((count + 1) * 2));
  const all: number[] = [];
  for (let glyph = 0; glyph < count; glyph += 1) {
    all.push(...bytesOf(find(glyph)));
    if (all.length % 2 === 1) all.push(0);
    if (all.length > 0x1ffff) throw new Error('Outlines beyond the short table of places');
    loca.setUint16((glyph + 1) * 2, all.length / 2);
  }
  return { glyf: Uint8Array.from(all), loca: new Uint8Array(loca.buffer) };
}

function names(table: DataView): Uint8Array {
  const storage = table.getUint16(4);
  const records = Array.from({ length: table.getUint16(2) }, (_, index) =>
    [0, 2, 4, 6, 8, 10].map((at) => table.getUint16(6 + index * 12 + at)),
  ).filter(([, , , id = 0]) => KEPT_NAMES.includes(id));
  const view = new DataView(new ArrayBuffer(6 + records.length * 12));
  view.setUint16(2, records.length);
  view.setUint16(4, view.byteLength);
  const texts: number[] = [];
  records.forEach((record, index) => {
    const [length = 0, offset = 0] = record.slice(4);
    const values = [...record.slice(0, 5), texts.length];
    values.forEach((value, word) => view.setUint16(6 + index * 12 + word * 2, value));
    texts.push(...bytesOf(table).subarray(storage + offset, storage + offset + length));
  });
  return Uint8Array.from([...new Uint8Array(view.buffer), ...texts]);
}

/** The form of `post` that names no glyph. */
function withoutNames(post: DataView): Uint8Array {
  const bytes = bytesOf(post).slice(0, 32);
  new DataView(bytes.buffer).setUint32(0, 0x00030000);
  return bytes;
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
