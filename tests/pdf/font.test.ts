/**
 * Our fonts in our reader beside the packages' fonts in fontkit, which pdfkit brings along and the build leaves out.
 */
// oxlint-disable-next-line import/no-unresolved -- a package of pdfkit, used here as a second opinion
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { FONT_NAMES } from '../../src/pdf/fonts';
import { FILES, FONTS } from '../print/support/make';
import { CUTS, sourceOf } from '../tools/fonts';

const TEXTS = [
  'AVATAR Tj. Wij',
  'Wat speelt er?',
  'coördinatie, één façade',
  'T.o.v. “Ya” – 1 & 2 < 3',
  'KAVEL LT Te',
  // Pairs that two lookups of the package's font speak of.
  '“12” ’s-Gravenhage (07-4) zo,’ *.',
];

const CUT_OF = { text: 'atkinson-400', bold: 'atkinson-700', title: 'bricolage-700' } as const;

describe.each(FONT_NAMES)('the cut %s', (name) => {
  const theirs = create(Buffer.from(sourceOf(CUTS.find((cut) => cut.name === CUT_OF[name])?.from ?? '')));
  const ours = FONTS[name];

  it('has the same measures', () => {
    expect([ours.unitsPerEm, ours.ascent, ours.descent, ours.xHeight, ours.capHeight]).toEqual([
      theirs.unitsPerEm,
      theirs.ascent,
      theirs.descent,
      theirs.xHeight,
      theirs.capHeight,
    ]);
  });

  it('has the same letters', () => {
    const codes = [...Array(0x2200).keys()];
    expect(codes.filter((code) => ours.covers(code))).toEqual(
      codes.filter((code) => theirs.hasGlyphForCodePoint(code)),
    );
  });

  it.each(TEXTS)('sets "%s" as wide, letter by letter, kerning and all', (text) => {
    // Word by word, as pdfkit asks for it; without the ligatures that the preview has not either.
    for (const word of text.split(' ')) {
      const run = theirs.layout(word, { liga: false, clig: false, calt: false, dlig: false });
      const mine = ours.layout(word);
      expect(mine.glyphs.map(({ id }) => id)).toEqual(run.glyphs.map(({ id }) => id));
      expect(mine.positions.map(({ xAdvance }) => xAdvance)).toEqual(
        run.positions.map(({ xAdvance }) => xAdvance),
      );
    }
  });

  it('draws the same outlines', () => {
    for (const letter of 'aéäg@&Q8') {
      const glyph = theirs.layout(letter).glyphs[0];
      if (!glyph) throw new Error('no glyph');
      const box = glyph.bbox;
      const numbers = (ours.outline(glyph.id).match(/-?[\d.]+/g) ?? []).map(Number);
      const xs = numbers.filter((_, index) => index % 2 === 0);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(box.minX - 30);
      expect(Math.max(...xs)).toBeLessThanOrEqual(box.maxX + 30);
      expect(xs).toContain(Math.round(box.minX));
    }
  });

  it('makes a subset that reads as a font again', () => {
    const subset = ours.createSubset();
    const glyph = ours.layout('é').glyphs[0];
    const number = subset.includeGlyph(glyph?.id ?? 0);
    const file = subset.encode();
    const again = new DataView(file.buffer);
    expect(again.getUint32(0)).toBe(0x00010000);
    expect(number).toBe(1);
    expect(file.length).toBeLessThan(FILES.fonts[name].length / 2);
  });
});
