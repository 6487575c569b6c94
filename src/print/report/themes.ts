/** What was said, by theme: each kern with its stance, and beside it, as large, the dissent that stands. */
import type { Report, ReportKern, ReportTheme } from '../../export/report';
import { REPORT } from '../../export/text';
import { branch, leaf, type Op, type TagNode } from '../../pdf/display';
import { straight } from '../../pdf/straight';
import { STANCE_WORDS } from '../../speelveld/describe';
import { SHAPE_PARTS } from '../../speelveld/shapes';
import { stanceRing } from '../../speelveld/stance-ring';
import { shapeOps } from '../card/shape';
import { linesOps } from '../card/lines';
import type { Style } from '../forms/setter';
import { lineWidth, MM_PER_POINT } from '../text/break';
import { setAt } from '../text/fit';
import type { Piece } from './piece';
import type { ReportSetter } from './setter';
import { LEFT, WIDTH } from './sheet';
import { dissentOps } from './top';

const BLOCK = 32;
/** Sizes of the name of a theme: the first in which it stands on one line. */
const NAME_SIZES = [11.5, 10.5, 9.5, 8.6] as const;
const SIGN = 4.3;
/** Above and below the sentences of a theme, and round each, mm. */
const PAD = 1.5;
const ROUND = 1.3;
/** Between the block, the sign and the words. */
const GAP = 2.1;
const TEXT_X = LEFT + BLOCK + GAP + SIGN + GAP;
const TEXT_WIDTH = LEFT + WIDTH - TEXT_X;
/** A theme taller than this goes on in a block of its own, mm. */
const TALLEST = 120;

interface Said {
  readonly text: string;
  /** The stance in words, or that it stands. */
  readonly label: string;
  readonly stance: ReportKern['stance'];
  readonly isDissent: boolean;
}

/** A block per theme, with a rule above the first and below the last. */
export function themePieces(setter: ReportSetter, { themes }: Report): Piece[] {
  return themes.flatMap((theme, index) => {
    const said = theme.kernen.flatMap(saidOf);
    return chunksOf(setter, said).map((chunk, part) =>
      themePiece(setter, theme, chunk, { first: index === 0 && part === 0 }),
    );
  });
}

function saidOf({ text, stance, dissents }: ReportKern): Said[] {
  const kern = { text: text ?? '', label: stance ? STANCE_WORDS[stance] : '', stance, isDissent: false };
  return [
    ...(text === null ? [] : [kern]),
    ...dissents.map((dissent) => ({
      text: dissent,
      label: REPORT.standing.toLowerCase(),
      stance: null,
      isDissent: true,
    })),
  ];
}

function chunksOf(setter: ReportSetter, said: readonly Said[]): Said[][] {
  const chunks: Said[][] = [[]];
  let height = 0;
  for (const one of said) {
    const own = lineOf(setter, one, 0).height;
    if (height + own > TALLEST) {
      chunks.push([]);
      height = 0;
    }
    chunks.at(-1)?.push(one);
    height += own;
  }
  return chunks;
}

function themePiece(
  setter: ReportSetter,
  { name, shape, colour }: ReportTheme,
  said: readonly Said[],
  { first }: { readonly first: boolean },
): Piece {
  const { inks, look } = setter;
  const pad = PAD * look.pad;
  const suit = inks.suit(colour);
  const lines = said.map((one) => lineOf(setter, one, 0).height);
  const height = Math.max(9 * Math.max(0.8, look.pad), lines.reduce((sum, own) => sum + own, 0) + 2 * pad);
  return {
    height,
    before: first ? 4.5 : 0,
    draw(y) {
      const artifacts: Op[] = [
        { kind: 'rect', x: LEFT, y, w: BLOCK, h: height, ...(suit.fill ? { fill: suit.fill } : {}) },
        ...[y, y + height].map((at) =>
          straight([LEFT, at], [LEFT + WIDTH, at], { stroke: inks.ink, width: 0.25 }),
        ),
        ...shapeOps(SHAPE_PARTS[shape], LEFT + 2.4, y + height / 2 - 2, 4, suit.on),
      ];
      const titleWidth = BLOCK - 8.6;
      const style = nameStyle(setter, name, titleWidth);
      const label = setter.block(name, style, 0, 0, titleWidth);
      const title = leaf(
        'H2',
        setter.block(name, style, LEFT + 8, y + (height - label.height) / 2, titleWidth, suit.on).ops,
      );
      let top = y + pad + (said.length === 1 ? (height - 2 * pad - (lines[0] ?? 0)) / 2 : 0);
      const items = said.map((one, index): TagNode => {
        const { ops, signs } = lineOf(setter, one, top);
        artifacts.push(...signs);
        top += lines[index] ?? 0;
        return branch('LI', [leaf('LBody', ops)]);
      });
      return { artifacts, tags: [branch('Sect', [title, branch('L', items)])] };
    },
  };
}

function nameStyle({ fonts, styles }: ReportSetter, name: string, width: number): Style {
  const size = NAME_SIZES.find((points) => lineWidth(name, fonts.title, points) <= width) ?? NAME_SIZES[3];
  return { ...styles.heading, size };
}

/** One sentence with its sign before it and, small, its stance behind it or on a line of its own. */
function lineOf(
  setter: ReportSetter,
  { text, label, stance, isDissent }: Said,
  y: number,
): { readonly ops: Op[]; readonly signs: Op[]; readonly height: number } {
  const { fonts, inks, look } = setter;
  const { size, lead } = setter.styles.body;
  const set = setAt(setter.settable(text, 'text'), fonts.text, size, { width: TEXT_WIDTH, lead, sizes: [] });
  const [last = ''] = set.lines.slice(-1).map((line) => line.text);
  const end = lineWidth(`${last} `, fonts.text, size);
  const beside = end + lineWidth(label, fonts.text, setter.styles.label.size) <= TEXT_WIDTH;
  const rows = set.lines.length + (beside || label === '' ? 0 : 1);
  const top = y + 0.42 * ROUND * look.pad;
  const written = linesOps(set, TEXT_X, top, 'text', inks.ink);
  const baseline = top + size * MM_PER_POINT * 0.95 + (rows - 1) * set.leading;
  const spaced = written.map((op, index) =>
    index === written.length - 1 && label ? { ...op, text: `${op.text} ` } : op,
  );
  const words: Op = {
    kind: 'text',
    text: label,
    x: TEXT_X + (beside ? end + 0.6 : 0),
    y: baseline,
    size: setter.styles.label.size,
    font: 'text',
    fill: inks.quiet,
  };
  const x = LEFT + BLOCK + GAP;
  // Level with the first line.
  const signTop = y + (set.leading + ROUND * look.pad - SIGN) / 2;
  const signs = isDissent
    ? dissentOps(inks.ink, x, signTop, SIGN)
    : shapeOps(stance ? stanceRing(stance, 12, 12, 9.4, 2.6) : [], x, signTop, SIGN, inks.ink);
  return { ops: label ? [...spaced, words] : spaced, signs, height: rows * set.leading + ROUND * look.pad };
}
