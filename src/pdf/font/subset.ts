/** A font with only the glyphs that a file uses: what is embedded. */
import { componentsOf } from './outline';
import { tableOf, type Tables } from './reader';
import { sfnt } from './sfnt';

/** Tables that go along as they are; hinting programs keep small letters crisp on screen. */
const KEPT = ['cvt ', 'fpgm', 'prep'];

export interface Subset {
  /** The number that a glyph has in the subset. */
  includeGlyph(glyph: number): number;
  /** All that will be in it, by their numbers in the whole font: what was included, and the parts of accented letters. */
  glyphs(): readonly number[];
  encode(): Uint8Array;
}

/** An empty subset, but for the glyph that stands for "missing", which must be the first. */
export function createSubset(tables: Tables, find: (glyph: number) => DataView): Subset {
  const glyphs: number[] = [0];
  const numbers = new Map([[0, 0]]);
  const includeGlyph = (glyph: number): number => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    numbers.set(glyph, glyphs.length);
    glyphs.push(glyph);
    return glyphs.length - 1;
  };
  return {
    includeGlyph,
    glyphs() {
      for (let index = 0; index < glyphs.length; index += 1) {
        for (const part of componentsOf(find(glyphs[index] ?? 0))) includeGlyph(part.glyph);
      }
      return glyphs;
    },
    encode() {
      const shapes: Uint8Array[] = [];
      // The list grows while the parts of accented letters are added.
      for (let index = 0; index < glyphs.length; index += 1) {
        shapes.push(renumbered(find(glyphs[index] ?? 0), includeGlyph));
      }
      return assemble(tables, glyphs, shapes);
    },
  };
}

/** A copy of the glyph whose parts bear their new numbers, padded to a multiple of four. */
function renumbered(glyph: DataView, numberOf: (glyph: number) => number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(glyph.byteLength / 4) * 4);
  bytes.set(new Uint8Array(glyph.buffer, glyph.byteOffset, glyph.byteLength));
  const copy = new DataView(bytes.buffer);
  for (const part of componentsOf(glyph)) copy.setUint16(part.at, numberOf(part.glyph));
  return bytes;
}

function assemble(tables: Tables, glyphs: readonly number[], shapes: readonly Uint8Array[]): Uint8Array {
  const loca = new DataView(new ArrayBuffer((shapes.length + 1) * 4));
  let offset = 0;
  shapes.forEach((shape, index) => {
    offset += shape.length;
    loca.setUint32((index + 1) * 4, offset);
  });
  const glyf = new Uint8Array(offset);
  shapes.forEach((shape, index) => glyf.set(shape, loca.getUint32(index * 4)));

  const head = copyOf(tables, 'head');
  head.setUint32(8, 0);
  head.setInt16(50, 1);
  const hhea = copyOf(tables, 'hhea');
  hhea.setUint16(34, glyphs.length);
  const maxp = copyOf(tables, 'maxp');
  maxp.setUint16(4, glyphs.length);
  const advances = new DataView(new ArrayBuffer(glyphs.length * 4));
  const [all, metrics] = [tableOf(tables, 'hmtx'), tableOf(tables, 'hhea').getUint16(34)];
  glyphs.forEach((glyph, index) => {
    const at = Math.min(glyph, metrics - 1) * 4;
    advances.setUint16(index * 4, all.getUint16(at));
    const side = glyph < metrics ? at + 2 : metrics * 4 + (glyph - metrics) * 2;
    advances.setInt16(index * 4 + 2, all.getInt16(side));
  });

  const kept = KEPT.flatMap((name): [string, Uint8Array][] => {
    const table = tables.get(name);
    return table ? [[name, bytesOf(table)]] : [];
  });
  return sfnt([
    ...kept,
    ['glyf', glyf],
    ['head', bytesOf(head)],
    ['hhea', bytesOf(hhea)],
    ['hmtx', bytesOf(advances)],
    ['loca', bytesOf(loca)],
    ['maxp', bytesOf(maxp)],
  ]);
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

function copyOf(tables: Tables, name: string): DataView {
  return new DataView(bytesOf(tableOf(tables, name)).slice().buffer);
}
