/** The agreements: what, who, when. */
import type { Report, ReportAgreement } from '../../export/report';
import { REPORT } from '../../export/text';
import { dayInWords } from '../../lib/day-text';
import { branch, leaf, type Op } from '../../pdf/display';
import { straight } from '../../pdf/straight';
import { lineWidth } from '../text/break';
import type { Piece } from './piece';
import type { ReportSetter } from './setter';
import { LEFT, STYLES, WIDTH } from './sheet';

const GAP = 4;
const PAD = 1.3;
/** Most that a name may take; a longer one goes on below. */
const WIDEST_NAME = 34;

interface Columns {
  readonly who: number;
  readonly when: number;
  readonly what: number;
}

/** A heading, the names of the columns, and a row for each. */
export function agreementPieces(setter: ReportSetter, { agreements, alone }: Report): Piece[] {
  const rows = agreements.filter(({ status }) => status !== 'open');
  if (rows.length === 0) return [];
  const columns = columnsFor(setter, rows);
  const title = alone ? REPORT.step : REPORT.agreements;
  return [
    {
      height: 9.6,
      before: 4.5,
      keep: true,
      draw: (y) => ({
        tags: [
          setter.tagged('H2', title, STYLES.heading, LEFT, y, WIDTH),
          setter.tagged('P', REPORT.what, STYLES.small, LEFT, y + 5.4, columns.what),
          ...(columns.who > 0
            ? [setter.tagged('P', REPORT.who, STYLES.small, xWho(columns), y + 5.4, columns.who)]
            : []),
          setter.tagged('P', REPORT.when, STYLES.small, xWhen(columns), y + 5.4, columns.when),
        ],
      }),
    },
    ...rows.map((row) => rowPiece(setter, row, columns)),
  ];
}

function columnsFor(setter: ReportSetter, rows: readonly ReportAgreement[]): Columns {
  const { fonts } = setter;
  const widest = (texts: readonly string[], font: 'text' | 'bold'): number =>
    Math.max(...texts.map((text) => lineWidth(setter.settable(text, font), fonts[font], STYLES.body.size))) +
    1;
  const names = rows.flatMap(({ who }) => who ?? []);
  const who = names.length > 0 ? Math.min(WIDEST_NAME, widest([...names, REPORT.who], 'bold')) : 0;
  const when = widest([...rows.map(({ due }) => dayInWords(due)), REPORT.when], 'text');
  return { who, when, what: WIDTH - when - GAP - (who > 0 ? who + GAP : 0) };
}

const xWhen = ({ when }: Columns): number => LEFT + WIDTH - when;
const xWho = (columns: Columns): number => xWhen(columns) - GAP - columns.who;

function rowPiece(setter: ReportSetter, { text, who, due }: ReportAgreement, columns: Columns): Piece {
  const cells = (y: number) => [
    setter.block(text, STYLES.body, LEFT, y, columns.what),
    ...(who ? [setter.block(who, STYLES.strong, xWho(columns), y, columns.who)] : []),
    setter.block(dayInWords(due), STYLES.body, xWhen(columns), y, columns.when),
  ];
  return {
    height: Math.max(...cells(0).map(({ height }) => height)) + 2 * PAD,
    before: 0,
    list: 'agreements',
    draw(y) {
      const rule = straight([LEFT, y], [LEFT + WIDTH, y], { stroke: setter.inks.ink, width: 0.15 });
      const ops = cells(y + PAD).flatMap((cell) => spaced(cell.ops));
      return { artifacts: [rule], tags: [branch('LI', [leaf('LBody', ops)])] };
    },
  };
}

/** A last line ends in a space: what stands beside it is another word. */
function spaced(ops: readonly Op[]): Op[] {
  return ops.map((op, index) =>
    op.kind === 'text' && index === ops.length - 1 ? { ...op, text: `${op.text} ` } : op,
  );
}
