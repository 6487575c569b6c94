/** The verslag: one A4 that looks like the deck; a long talk goes on on a next page rather than in smaller letters. */
import { REPORT } from '../../export/text';
import { artifact, type PageNode, type PrintDocument } from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import { lineWidth } from '../text/break';
import { agreementPieces } from './agreements';
import type { DrawnReport } from './drawn';
import { endPieces } from './ends';
import { flow, heightOf, type Piece } from './piece';
import { createReportSetter, type ReportSetter } from './setter';
import { BOTTOM, FOOT, LEFT, STYLES, TOP, WIDTH } from './sheet';
import { themePieces } from './themes';
import { fieldPieces, headPiece, koersPieces } from './top';

export interface LaidReport {
  readonly document: PrintDocument;
  /** Letters that the fonts lack; a mark stands in their place. */
  readonly missing: readonly string[];
}

/** Lays out all pages. */
export function layReport(drawn: DrawnReport, fonts: Fonts): LaidReport {
  const setter = createReportSetter(fonts);
  const pages = flow(piecesOf(setter, drawn), TOP, BOTTOM).map((nodes, index, { length }) => [
    ...nodes,
    foot(setter, index + 1, length),
  ]);
  return {
    missing: [...setter.missing],
    document: {
      title: setter.settable(drawn.report.title, 'text'),
      subject: REPORT.made,
      language: 'nl',
      pageCount: pages.length,
      page: (index) => ({ w: 210, h: 297, nodes: pages[index] ?? [] }),
      duplex: 'DuplexFlipLongEdge',
      profile: 'accessible',
    },
  };
}

/** With the lower picture, if everything then stands on one page. */
function piecesOf(setter: ReportSetter, { report, field }: DrawnReport): Piece[] {
  const head = headPiece(setter, report);
  const rest = [
    ...koersPieces(setter, report),
    ...agreementPieces(setter, report),
    ...themePieces(setter, report),
    ...endPieces(setter, report),
  ];
  if (!field) return [head, ...rest];
  const usual = [head, ...fieldPieces(setter, field, field.usual), ...rest];
  const low = [head, ...fieldPieces(setter, field, field.low), ...rest];
  const fits = (pieces: readonly Piece[]): boolean => heightOf(pieces) <= BOTTOM - TOP;
  return !fits(usual) && fits(low) ? low : usual;
}

/** What made it, and which page it is. */
function foot({ fonts, inks }: ReportSetter, page: number, of: number): PageNode {
  const { size } = STYLES.small;
  const right = of > 1 ? REPORT.page(page, of) : REPORT.offline;
  const line = (text: string, x: number) =>
    ({ kind: 'text', text, x, y: FOOT, size, font: 'text', fill: inks.quiet }) as const;
  return artifact([line(REPORT.made, LEFT), line(right, LEFT + WIDTH - lineWidth(right, fonts.text, size))]);
}
