/**
 * The kerning of a font as one table of classes by classes, ordered so that it packs well. Every pair keeps its value;
 * the packages spread them over several tables, by letters that our cuts do not have.
 */
import type { Kerning } from '../../../src/pdf/font/kerning';

/** Kinds of glyphs that kern alike: one glyph of each, and the kind of every glyph. */
interface Classes {
  readonly heads: readonly number[];
  readonly of: ReadonlyMap<number, number>;
}

/** Bytes, each counted from the start of its own table. */
const [SCRIPTS, FEATURES, LOOKUPS, RECORDS] = [10, 36, 50, 16];

/** A `GPOS` table with the feature `kern` alone, of the glyphs in the order of their numbers. */
export function writeKerning(glyphs: readonly number[], kern: Kerning): Uint8Array {
  const nothing = glyphs.map(() => 0).join();
  const rowOf = (left: number): readonly number[] => glyphs.map((right) => kern(left, right));
  const columnOf = (right: number): readonly number[] => glyphs.map((left) => kern(left, right));
  const kerned = glyphs.filter((left) => rowOf(left).join() !== nothing);
  const rows = classify(kerned, rowOf);
  // The first class is that of the glyphs that nothing moves to.
  const columns = classify(
    glyphs.toSorted(
      (a, b) => Number(columnOf(b).join() === nothing) - Number(columnOf(a).join() === nothing),
    ),
    columnOf,
  );
  const matrix = rows.heads.flatMap((left) => columns.heads.map((right) => kern(left, right)));
  const coverage = [1, kerned.length, ...kerned];
  const first = classTable(rows);
  const second = classTable(columns);
  const atCoverage = RECORDS + matrix.length * 2;
  const atFirst = atCoverage + coverage.length * 2;
  const atSecond = atFirst + first.length * 2;
  if (atSecond > 0xffff) throw new Error('Too many kinds of pairs for one table');
  const head = [1, 0, SCRIPTS, FEATURES, LOOKUPS];
  const scripts = [2, ...tag('DFLT'), 14, ...tag('latn'), 14, 4, 0, 0, 0xffff, 1, 0];
  const features = [1, ...tag('kern'), 8, 0, 1, 0];
  const lookups = [1, 4, 2, 0, 1, 8];
  const pairs = [2, atCoverage, 4, 0, atFirst, atSecond, rows.heads.length, columns.heads.length];
  return words([head, scripts, features, lookups, pairs, matrix, coverage, first, second].flat());
}

/** Glyphs with the same values are a class; each class stands behind the one that it is most like. */
function classify(glyphs: readonly number[], valuesOf: (glyph: number) => readonly number[]): Classes {
  const kinds = new Map<string, { values: readonly number[]; members: number[] }>();
  for (const glyph of glyphs) {
    const values = valuesOf(glyph);
    const kind = kinds.get(values.join());
    if (kind) kind.members.push(glyph);
    else kinds.set(values.join(), { values, members: [glyph] });
  }
  const left = [...kinds.values()];
  const ordered = left.splice(0, 1);
  for (let last = ordered[0]; last && left.length > 0; last = ordered.at(-1)) {
    const { values } = last;
    const far = left.map((kind) => kind.values.filter((value, index) => value !== values[index]).length);
    ordered.push(...left.splice(far.indexOf(Math.min(...far)), 1));
  }
  return {
    heads: ordered.flatMap(({ members }) => members.slice(0, 1)),
    of: new Map(ordered.flatMap(({ members }, index) => members.map((glyph) => [glyph, index] as const))),
  };
}

function classTable({ of }: Classes): number[] {
  const glyphs = [...of.keys()];
  const [start, end] = [Math.min(...glyphs), Math.max(...glyphs)];
  return [
    1,
    start,
    end - start + 1,
    ...Array.from({ length: end - start + 1 }, (_, at) => of.get(start + at) ?? 0),
  ];
}

const tag = (name: string): number[] =>
  [0, 2].map((at) => name.charCodeAt(at) * 256 + name.charCodeAt(at + 1));

function words(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 2));
  values.forEach((value, index) => view.setInt16(index * 2, value));
  return new Uint8Array(view.buffer);
}
