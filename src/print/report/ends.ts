/** The foot of the verslag: what two cards have in common, who was missed, what is open, when to look back, goodbyes. */
import type { Report } from '../../export/report';
import { REPORT } from '../../export/text';
import { dayInWords } from '../../lib/day-text';
import { branch, leaf, type Op, type TagNode } from '../../pdf/display';
import { SIGN_PARTS } from '../../speelveld/shapes';
import { shapeOps } from '../card/shape';
import type { Style } from '../forms/setter';
import { heightOf, type Ink, type Piece } from './piece';
import type { ReportSetter } from './setter';
import { LEFT, WIDTH } from './sheet';

const GAP = 7;

interface Part {
  readonly title: string;
  readonly texts: readonly string[];
  readonly style: Style;
  /** An empty chair before each. */
  readonly chairs: boolean;
}

/** *Verbind*: two cards far apart, and what was said of them. */
export function connectionPieces(setter: ReportSetter, { connection }: Report): Piece[] {
  if (!connection) return [];
  return listed(setter, 'connection', REPORT.connection, [`${connection.between}: ${connection.text}`]);
}

/** The sentences that the group ended with. */
export function goodbyePieces(setter: ReportSetter, { goodbyes }: Report): Piece[] {
  if (goodbyes.length === 0) return [];
  const [one, two] = [1, 2].map((columns) => listed(setter, 'goodbyes', REPORT.goodbyes, goodbyes, columns));
  return one && two && heightOf(two) < heightOf(one) ? two : (one ?? []);
}

/** A heading, and a sentence to a piece, so that a long list goes on on the next page. */
function listed(
  setter: ReportSetter,
  list: string,
  title: string,
  texts: readonly string[],
  columns = 1,
): Piece[] {
  const width = (WIDTH - (columns - 1) * GAP) / columns;
  const rows = texts.flatMap((_, at) => (at % columns === 0 ? [texts.slice(at, at + columns)] : []));
  const heading: Piece = {
    height: 5.4,
    before: 3.4,
    keep: true,
    draw: (y) => ({ tags: [setter.tagged('H2', title, setter.styles.heading, LEFT, y, WIDTH)] }),
  };
  return [
    heading,
    ...rows.map((row): Piece => {
      const blocks = (y: number) =>
        row.map((text, at) => setter.block(text, setter.styles.body, LEFT + at * (width + GAP), y, width));
      return {
        height: Math.max(...blocks(0).map(({ height }) => height)),
        before: 0.4,
        list,
        draw: (y) => ({ tags: blocks(y).map(({ ops }) => branch('LI', [leaf('LBody', ops)])) }),
      };
    }),
  ];
}

/** Up to three parts beside each other. */
export function endPieces(setter: ReportSetter, report: Report): Piece[] {
  const parts = partsOf(setter, report);
  if (parts.length === 0) return [];
  const width = (WIDTH - (parts.length - 1) * GAP) / parts.length;
  const draw = (y: number): Ink[] =>
    parts.map((part, index) => partInk(setter, part, LEFT + index * (width + GAP), y, width).ink);
  const height = Math.max(...parts.map((part) => partInk(setter, part, 0, 0, width).height));
  return [
    {
      height,
      before: 4,
      draw: (y) => ({
        artifacts: draw(y).flatMap(({ artifacts = [] }) => artifacts),
        tags: draw(y).flatMap(({ tags = [] }) => tags),
      }),
    },
  ];
}

function partsOf({ styles }: ReportSetter, { missed, agreements, lookBackOn }: Report): Part[] {
  const open = agreements.filter(({ status }) => status === 'open');
  const part = (title: string, texts: readonly string[], more: Partial<Part> = {}): Part[] =>
    texts.length > 0 ? [{ title, texts, style: styles.body, chairs: false, ...more }] : [];
  return [
    ...part(REPORT.missed, missed, { chairs: true }),
    ...part(
      REPORT.openQuestions,
      open.map(({ full }) => full),
    ),
    ...part(REPORT.lookBack, lookBackOn ? [dayInWords(lookBackOn)] : [], { style: styles.day }),
  ];
}

function partInk(
  setter: ReportSetter,
  { title, texts, style, chairs }: Part,
  x: number,
  y: number,
  width: number,
): { readonly ink: Ink; readonly height: number } {
  const indent = chairs ? 6 : 0;
  const artifacts: Op[] = [];
  const items: TagNode[] = [];
  let top = y + 5.6;
  for (const text of texts) {
    const block = setter.block(text, style, x + indent, top, width - indent);
    if (chairs) artifacts.push(...shapeOps(SIGN_PARTS.chair, x, top + 0.2, 4, setter.inks.ink));
    items.push(branch('LI', [leaf('LBody', block.ops)]));
    top += block.height + 0.6;
  }
  const heading = setter.tagged('H2', title, setter.styles.heading, x, y, width);
  return { ink: { artifacts, tags: [heading, branch('L', items)] }, height: top - y };
}
