/**
 * A font as pdfkit wants it, and as our line-breaker measures it. It stands in for fontkit, which would be two thirds
 * of the print chunk for scripts that our three Latin cuts do not have.
 */
import { readCharacters } from './cmap';
import { readKerning } from './kerning';
import { outlineOf } from './outline';
import { readTables, tableOf } from './reader';
import { createSubset, type Subset } from './subset';

export interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** pdfkit scales the positions in place and reads the sum after that. */
export interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[];
  readonly advanceWidth: number;
}

export interface Font {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly post: { readonly isFixedPitch: number };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  layout(text: string): GlyphRun;
  getGlyph(id: number): Glyph;
  createSubset(): Subset;
  /** Width of a text in ems. */
  width(text: string): number;
  covers(codePoint: number): boolean;
  /** Path data of a glyph in font units, y up. */
  outline(id: number): string;
}

const SPACE = 0x20;

/** @throws when the file is not a font that we can read: a mistake of the build, never of a person */
export function openFont(file: Uint8Array, postscriptName: string): Font {
  const tables = readTables(file);
  const [head, hhea, os2] = [tableOf(tables, 'head'), tableOf(tables, 'hhea'), tableOf(tables, 'OS/2')];
  const characters = readCharacters(tableOf(tables, 'cmap'));
  const kerning = readKerning(tables.get('GPOS'));
  const unitsPerEm = head.getUint16(18);
  const find = glyphFinder(tableOf(tables, 'glyf'), tableOf(tables, 'loca'), head.getInt16(50) === 1);
  const [hmtx, metrics] = [tableOf(tables, 'hmtx'), hhea.getUint16(34)];
  const advance = (glyph: number): number => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4);
  const known = new Map<string, Glyph>();
  const glyphOf = (character: string): Glyph => {
    const before = known.get(character);
    if (before) return before;
    const code = character.codePointAt(0) ?? 0;
    const id = characters.get(code) ?? 0;
    const glyph = { id, advanceWidth: advance(id), codePoints: [code] };
    known.set(character, glyph);
    return glyph;
  };
  /** A new word starts afresh, as pdfkit lays out word by word. */
  const kern = (left: Glyph, right: Glyph | undefined): number =>
    right && left.codePoints[0] !== SPACE ? kerning(left.id, right.id) : 0;

  return {
    postscriptName,
    unitsPerEm,
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    xHeight: os2.getUint16(0) >= 2 ? os2.getInt16(86) : 0,
    capHeight: os2.getUint16(0) >= 2 ? os2.getInt16(88) : 0,
    italicAngle: 0,
    bbox: {
      minX: head.getInt16(36),
      minY: head.getInt16(38),
      maxX: head.getInt16(40),
      maxY: head.getInt16(42),
    },
    post: { isFixedPitch: 0 },
    head: { macStyle: { italic: false } },
    layout(text) {
      const glyphs = [...text].map(glyphOf);
      const positions = glyphs.map((glyph, index) => ({
        xAdvance: glyph.advanceWidth + kern(glyph, glyphs[index + 1]),
        yAdvance: 0,
        xOffset: 0,
        yOffset: 0,
      }));
      return {
        glyphs,
        positions,
        get advanceWidth() {
          return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
        },
      };
    },
    getGlyph: (id) => ({ id, advanceWidth: advance(id), codePoints: [] }),
    createSubset: () => createSubset(tables, find),
    width(text) {
      let width = 0;
      let left: Glyph | undefined;
      for (const character of text) {
        const glyph = glyphOf(character);
        if (left) width += kern(left, glyph);
        width += glyph.advanceWidth;
        left = glyph;
      }
      return width / unitsPerEm;
    },
    covers: (codePoint) => characters.has(codePoint),
    outline: (id) => outlineOf(find, id),
  };
}

function glyphFinder(glyf: DataView, loca: DataView, long: boolean): (glyph: number) => DataView {
  const at = (glyph: number): number => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  return (glyph) => new DataView(glyf.buffer, glyf.byteOffset + at(glyph), at(glyph + 1) - at(glyph));
}
