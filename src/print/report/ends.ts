/** The foot of the verslag: who was missed, what is still open, and when to look back. */
import type { Report } from '../../export/report';
import { REPORT } from '../../export/text';
import { dayInWords } from '../../lib/day-text';
import { branch, leaf, type Op, type TagNode } from '../../pdf/display';
import { SIGN_PARTS } from '../../speelveld/shapes';
import { shapeOps } from '../card/shape';
import type { Style } from '../forms/setter';
import type { Ink, Piece } from './piece';
import type { ReportSetter } from './setter';
import { LEFT, STYLES, WIDTH } from './sheet';

const GAP = 7;

interface Part {
  readonly title: string;
  readonly texts: readonly string[];
  readonly style: Style;
  /** An empty chair before each. */
  readonly chairs: boolean;
}

/** Up to three parts beside each other. */
export function endPieces(setter: ReportSetter, report: Report): Piece[] {
  const parts = partsOf(report);
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

function partsOf({ missed, agreements, lookBackOn }: Report): Part[] {
  const open = agreements.filter(({ status }) => status === 'open');
  const part = (title: string, texts: readonly string[], more: Partial<Part> = {}): Part[] =>
    texts.length > 0 ? [{ title, texts, style: STYLES.body, chairs: false, ...more }] : [];
  return [
    ...part(REPORT.missed, missed, { chairs: true }),
    ...part(
      REPORT.openQuestions,
      open.map(({ full }) => full),
    ),
    ...part(REPORT.lookBack, lookBackOn ? [dayInWords(lookBackOn)] : [], { style: STYLES.day }),
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
  const heading = setter.tagged('H2', title, STYLES.heading, x, y, width);
  return { ink: { artifacts, tags: [heading, branch('L', items)] }, height: top - y };
}
