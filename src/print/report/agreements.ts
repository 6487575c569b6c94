/** The agreements: what, who, when; and under them how they begin and how the group will notice. */
import type { Report, ReportAgreement } from '../../export/report';
import { REPORT } from '../../export/text';
import { dayInWords } from '../../lib/day-text';
import { branch, leaf, type TextOp } from '../../pdf/display';
import { straight } from '../../pdf/straight';
import { lineWidth } from '../text/break';
import type { Block } from '../forms/setter';
import type { Piece } from './piece';
import type { ReportSetter } from './setter';
import { LEFT, WIDTH } from './sheet';

const GAP = 4;
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
      height: 5.4 + setter.styles.small.size * 0.49,
      before: 4.5,
      keep: true,
      draw: (y) => ({
        tags: [
          setter.tagged('H2', title, setter.styles.heading, LEFT, y, WIDTH),
          setter.tagged('P', REPORT.what, setter.styles.small, LEFT, y + 5.4, columns.what),
          ...(columns.who > 0
            ? [setter.tagged('P', REPORT.who, setter.styles.small, xWho(columns), y + 5.4, columns.who)]
            : []),
          setter.tagged('P', REPORT.when, setter.styles.small, xWhen(columns), y + 5.4, columns.when),
        ],
      }),
    },
    ...rows.map((row) => rowPiece(setter, row, columns)),
  ];
}

function columnsFor(setter: ReportSetter, rows: readonly ReportAgreement[]): Columns {
  const { fonts } = setter;
  const widest = (texts: readonly string[], font: 'text' | 'bold'): number =>
    Math.max(
      ...texts.map((text) => lineWidth(setter.settable(text, font), fonts[font], setter.styles.body.size)),
    ) + 1;
  const names = rows.flatMap(({ who }) => who ?? []);
  const who = names.length > 0 ? Math.min(WIDEST_NAME, widest([...names, REPORT.who], 'bold')) : 0;
  const when = widest([...rows.map(({ due }) => dayInWords(due)), REPORT.when], 'text');
  return { who, when, what: WIDTH - when - GAP - (who > 0 ? who + GAP : 0) };
}

const xWhen = ({ when }: Columns): number => LEFT + WIDTH - when;
const xWho = (columns: Columns): number => xWhen(columns) - GAP - columns.who;

function rowPiece(setter: ReportSetter, row: ReportAgreement, columns: Columns): Piece {
  const { who, due } = row;
  const cells = (y: number) => [
    whatCell(setter, row, y, columns.what),
    ...(who ? [setter.block(who, setter.styles.strong, xWho(columns), y, columns.who)] : []),
    setter.block(dayInWords(due), setter.styles.body, xWhen(columns), y, columns.when),
  ];
  return {
    height: Math.max(...cells(0).map(({ height }) => height)) + 2 * setter.look.pad * 1.3,
    before: 0,
    list: 'agreements',
    draw(y) {
      const rule = straight([LEFT, y], [LEFT + WIDTH, y], { stroke: setter.inks.ink, width: 0.15 });
      const ops = cells(y + setter.look.pad * 1.3).flatMap((cell) => spaced(cell.ops));
      return { artifacts: [rule], tags: [branch('LI', [leaf('LBody', ops)])] };
    },
  };
}

/** What was agreed; smaller under it the first step and the sign, where they were said. */
function whatCell(
  setter: ReportSetter,
  { text, firstStep, noticed }: ReportAgreement,
  y: number,
  width: number,
): Block {
  const what = setter.block(text, setter.styles.body, LEFT, y, width);
  const details = [
    ...(firstStep ? [`${REPORT.firstStep}: ${sentence(firstStep)}`] : []),
    ...(noticed ? [`${REPORT.noticed}: ${sentence(noticed)}`] : []),
  ];
  if (details.length === 0) return what;
  const { ops, height } = setter.block(
    details.join(' '),
    setter.styles.detail,
    LEFT,
    y + what.height + 0.3,
    width,
  );
  return { ops: [...spaced(what.ops), ...ops], height: what.height + 0.3 + height };
}

/** Another sentence follows it. */
const sentence = (text: string): string => (/[.?!…]$/u.test(text) ? text : `${text}.`);

/** A last line ends in a space: what stands beside it is another word. */
function spaced(ops: readonly TextOp[]): TextOp[] {
  return ops.map((op, index) => (index === ops.length - 1 ? { ...op, text: `${op.text} ` } : op));
}
