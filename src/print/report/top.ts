/** The top of the verslag: what it was about, the picture of the talk, and where it is going. */
import type { Report } from '../../export/report';
import { REPORT } from '../../export/text';
import { leaf, type Op } from '../../pdf/display';
import { LEGEND_SIGNS, type LegendItem } from '../../speelveld/legend';
import type { SpeelveldPicture } from '../../speelveld/picture';
import { SIGN_PARTS } from '../../speelveld/shapes';
import { stanceRing } from '../../speelveld/stance-ring';
import { WHITE } from '../ink';
import { shapeOps } from '../card/shape';
import { lineWidth, MM_PER_POINT } from '../text/break';
import type { DrawnField } from './drawn';
import { fieldOps } from './field';
import type { Piece } from './piece';
import type { ReportSetter } from './setter';
import { LEFT, WIDTH } from './sheet';

/** One line of the legend, mm. */
const ROW = 5;

/** Title and facts beside each other, or under each other when there is no room. */
export function headPiece(setter: ReportSetter, { title, facts }: Report): Piece {
  const said = setter.settable(facts.join(' · '), 'text');
  const factsWidth = lineWidth(said, setter.fonts.text, setter.styles.small.size);
  const titleWidth = lineWidth(setter.settable(title, 'title'), setter.fonts.title, setter.styles.title.size);
  const beside = titleWidth + factsWidth + 6 <= WIDTH;
  const { height } = setter.block(title, setter.styles.title, 0, 0, WIDTH);
  const under = beside ? 0 : setter.block(said, setter.styles.small, 0, 0, WIDTH).height + 0.6;
  return {
    height: height + under,
    before: 0,
    draw: (y) => ({
      tags: [
        setter.tagged('H1', title, setter.styles.title, LEFT, y, WIDTH),
        beside
          ? setter.tagged('P', said, setter.styles.small, LEFT + WIDTH - factsWidth, y + 3.8, factsWidth + 1)
          : setter.tagged('P', said, setter.styles.small, LEFT, y + height + 0.6, WIDTH),
      ],
    }),
  };
}

/** The speelveld, in words for who does not see it, and what its signs mean. */
export function fieldPieces(
  setter: ReportSetter,
  { words, legend }: DrawnField,
  picture: SpeelveldPicture,
): Piece[] {
  const scale = WIDTH / picture.width;
  const height = picture.height * scale;
  const alt = setter.settable(words, 'text');
  return [
    {
      height,
      before: 2.5,
      draw(y) {
        const box = { x: LEFT, y, w: WIDTH, h: height };
        const ops: Op[] = [
          {
            kind: 'group',
            x: 0,
            y: 0,
            clip: { ...box, radius: 2.6 },
            ops: fieldOps(picture, setter, LEFT, y, scale),
          },
          { kind: 'rect', ...box, radius: 2.6, stroke: setter.inks.ink, width: 0.3 },
        ];
        return { tags: [leaf('Figure', ops, { alt, box })] };
      },
    },
    legendPiece(setter, legend),
  ];
}

function legendPiece(setter: ReportSetter, legend: readonly LegendItem[]): Piece {
  const sign = 3.6;
  const { small } = setter.styles;
  // On paper nobody asks what the line is: the koerszin stands under it.
  const items = legend.filter((item) => item.sign !== 'course');
  let x = LEFT;
  let row = 0;
  const placed = items.map((item) => {
    const width = sign + 1.4 + lineWidth(item.words, setter.fonts.text, small.size);
    if (x + width > LEFT + WIDTH) {
      x = LEFT;
      row += 1;
    }
    const at = { item, x, down: row * ROW };
    x += width + 5;
    return at;
  });
  return {
    height: items.length > 0 ? (row + 1) * ROW : 0,
    before: 1.8,
    draw: (y) => ({
      artifacts: placed.flatMap(({ item, x: left, down }) => signOps(setter, item, left, y + down, sign)),
      tags: placed.map(({ item, x: left, down }) =>
        setter.tagged('P', item.words, small, left + sign + 1.4, y + down + 0.1, 60),
      ),
    }),
  };
}

function signOps({ inks }: ReportSetter, item: LegendItem, x: number, y: number, size: number): Op[] {
  if (item.sign === 'dissent') return dissentOps(inks.ink, x, y, size);
  const parts =
    item.sign === 'stance' ? stanceRing(item.stance, 12, 12, 9.4, 2.6) : SIGN_PARTS[LEGEND_SIGNS[item.sign]];
  return shapeOps(parts, x, y, size, inks.ink);
}

/** The ink square of a dissent that stands. */
export function dissentOps(fill: ReportSetter['inks']['ink'], x: number, y: number, size: number): Op[] {
  return [
    { kind: 'rect', x, y, w: size, h: size, radius: size * 0.14, fill },
    ...shapeOps(SIGN_PARTS.dissent, x + size * 0.12, y + size * 0.12, size * 0.76, WHITE),
  ];
}

/** The opgave, and the koerszin as large as it may be; or that there is none yet. */
export function koersPieces(setter: ReportSetter, report: Report): Piece[] {
  const { koers, opgave, finished } = report;
  if (koers === null) {
    const none = finished ? REPORT.noKoers : REPORT.notYetKoers;
    if (report.field.played.length === 0 && opgave === null && finished) return [];
    return [textPiece(setter, none, 3), ...startPieces(setter, report)];
  }
  const styles = setter.look.koers.map((size) => ({
    ...setter.styles.title,
    size,
    lead: 1.14,
    balanced: true as const,
  }));
  const blocks = styles.map((style) => ({ style, block: setter.block(koers, style, 0, 0, WIDTH) }));
  const fitting = blocks.find(
    ({ style, block }) => block.height <= 3.1 * style.size * MM_PER_POINT * style.lead,
  );
  const chosen = fitting ?? blocks.at(-1);
  if (!chosen) return [];
  return [
    ...startPieces(setter, report),
    {
      height: chosen.block.height,
      before: 3,
      draw: (y) => ({ tags: [setter.tagged('P', koers, chosen.style, LEFT, y, WIDTH)] }),
    },
  ];
}

/** The opgave, and who saw it otherwise: where the talk set out from. */
function startPieces(setter: ReportSetter, { opgave, differs }: Report): Piece[] {
  return [
    ...(opgave ? [textPiece(setter, `${REPORT.opgave}: ${opgave}`, 2)] : []),
    ...(differs ? [textPiece(setter, `${REPORT.differs}: ${differs}`, 0.6)] : []),
  ];
}

function textPiece(setter: ReportSetter, text: string, before: number): Piece {
  const { height } = setter.block(text, setter.styles.body, 0, 0, WIDTH);
  return {
    height,
    before,
    draw: (y) => ({ tags: [setter.tagged('P', text, setter.styles.body, LEFT, y, WIDTH)] }),
  };
}
