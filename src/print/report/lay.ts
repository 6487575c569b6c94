/** The verslag: one A4 that looks like the deck; a long talk goes on on a next page rather than in smaller letters. */
import { REPORT } from '../../export/text';
import { artifact, type PageNode, type PrintDocument } from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import { lineWidth } from '../text/break';
import { agreementPieces } from './agreements';
import type { DrawnReport, Pictures } from './drawn';
import { connectionPieces, endPieces, goodbyePieces } from './ends';
import { flow, heightOf, type Piece } from './piece';
import { createReportSetter, type ReportSetter } from './setter';
import { BOTTOM, FOOT, LEFT, TIGHT, TOP, USUAL, WIDTH, type Look } from './sheet';
import { themePieces } from './themes';
import { fieldPieces, headPiece, koersPieces } from './top';

export interface LaidReport {
  readonly document: PrintDocument;
  /** Letters that the fonts lack; a mark stands in their place. */
  readonly missing: readonly string[];
}

/** Lays out all pages. */
export function layReport(drawn: DrawnReport, fonts: Fonts): LaidReport {
  const { setter, pieces } = chosen(drawn, fonts);
  const pages = flow(pieces, TOP, BOTTOM).map((nodes, index, { length }) => [
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

interface Way {
  readonly setter: ReportSetter;
  readonly pieces: readonly Piece[];
}

/** As it should be; with a lower picture, or closer together, if everything then stands on one page. */
function chosen({ report, field }: DrawnReport, fonts: Fonts): Way {
  const way = (look: Look, picture: keyof Pictures): Way => {
    const setter = createReportSetter(fonts, look);
    const pieces = [
      headPiece(setter, report),
      ...(field ? fieldPieces(setter, field, field[picture]) : []),
      ...koersPieces(setter, report),
      ...agreementPieces(setter, report),
      ...themePieces(setter, report),
      ...connectionPieces(setter, report),
      ...endPieces(setter, report),
      ...goodbyePieces(setter, report),
    ].map((piece) => ({ ...piece, before: piece.before * look.air }));
    return { setter, pieces };
  };
  const usual = way(USUAL, 'usual');
  const ways = [usual, way(USUAL, 'low'), way(TIGHT, 'low'), way(TIGHT, 'flat')];
  return ways.find(({ pieces }) => heightOf(pieces) <= BOTTOM - TOP) ?? usual;
}

/** What made it, and which page it is. */
function foot({ fonts, inks, styles }: ReportSetter, page: number, of: number): PageNode {
  const { size } = styles.small;
  const right = of > 1 ? REPORT.page(page, of) : REPORT.offline;
  const line = (text: string, x: number) =>
    ({ kind: 'text', text, x, y: FOOT, size, font: 'text', fill: inks.quiet }) as const;
  return artifact([line(REPORT.made, LEFT), line(right, LEFT + WIDTH - lineWidth(right, fonts.text, size))]);
}
