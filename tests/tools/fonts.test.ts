/** The fonts that we ship beside those of the packages: lighter, and the same to the bit in all that is drawn. */
import { describe, expect, it } from 'vitest';
import { openFont } from '../../src/pdf/font/font';
import { readKerning } from '../../src/pdf/font/kerning';
import { readTables, tableOf } from '../../src/pdf/font/reader';
import { CUTS, shipped, sourceOf } from './fonts';
import { cutFont } from './fonts/cut';

/** All that the packages' latin cuts hold lies below. */
const CODES = [...Array(0x2300).keys()];

describe.each(CUTS)('the cut $name', ({ name, from, alternates }) => {
  const [ours, theirs] = [shipped(name), sourceOf(from)];
  const [mine, source] = [openFont(ours, 'a'), openFont(theirs, 'a')];
  const letters = CODES.filter((code) => source.covers(code));
  const glyphOf = (code: number): number => source.layout(String.fromCodePoint(code)).glyphs[0]?.id ?? 0;

  it('is what the tool makes of the package', () => {
    const made = readTables(cutFont(theirs, { alternates }));
    // Unpacked, for each version of zlib packs in its own way.
    expect(readTables(ours)).toEqual(made);
  });

  it('is lighter', () => {
    expect(ours.length).toBeLessThan(theirs.length * 0.93);
  });

  it('has the same letters, as wide and drawn the same', () => {
    expect(CODES.filter((code) => mine.covers(code))).toEqual(letters);
    const drawn = (font: typeof mine): unknown[] =>
      letters.map((code) => [font.layout(String.fromCodePoint(code)), font.outline(glyphOf(code))]);
    expect(drawn(mine)).toEqual(drawn(source));
  });

  it('kerns every pair the same', () => {
    const [now, before] = [ours, theirs].map((file) => readKerning(readTables(file).get('GPOS')));
    const glyphs = letters.map(glyphOf);
    const kerned = (kern: typeof now): (number | undefined)[] =>
      glyphs.flatMap((left) => glyphs.map((right) => kern?.(left, right)));
    expect(kerned(now)).toEqual(kerned(before));
    expect(kerned(now).filter((value) => value !== 0).length).toBeGreaterThan(5000);
  });

  it('bears its name, and says no more of itself', () => {
    const text = String.fromCharCode(...new Uint8Array(tableOf(readTables(ours), 'name').buffer));
    expect(text.replaceAll('\0', '')).toMatch(/Atkinson Hyperlegible Next|Bricolage Grotesque/);
    expect(text.replaceAll('\0', '')).not.toContain('License');
  });
});
