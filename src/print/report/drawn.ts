/** A report with its picture. It is drawn where the speelveld is loaded already, so that the worker has no copy of it. */
import type { Report } from '../../export/report';
import { describeSpeelveld } from '../../speelveld/describe';
import { drawSpeelveld } from '../../speelveld/draw';
import { legendOf, type LegendItem } from '../../speelveld/legend';
import type { SpeelveldPicture } from '../../speelveld/picture';

/** As it should be, and lower: for when that is all that keeps the verslag from fitting on one page. */
export interface Pictures {
  readonly usual: SpeelveldPicture;
  readonly low: SpeelveldPicture;
  readonly flat: SpeelveldPicture;
}

export interface DrawnField extends Pictures {
  /** The same in words. */
  readonly words: string;
  readonly legend: readonly LegendItem[];
}

export interface DrawnReport {
  readonly report: Report;
  /** Null while no card was played. */
  readonly field: DrawnField | null;
}

/** Sizes in px. */
const ACROSS = 714;
const HEIGHT = { tall: 400, usual: 339, low: 300, flat: 230 };
const MANY = 9;

/** Draws what belongs to a report. */
export function drawReport(report: Report): DrawnReport {
  const input = report.field;
  if (input.played.length === 0) return { report, field: null };
  const drawn = (height: number): SpeelveldPicture =>
    drawSpeelveld(input, { kind: 'a4', width: ACROSS, height });
  const { summary, list } = describeSpeelveld(input);
  return {
    report,
    field: {
      usual: drawn(input.played.length > MANY ? HEIGHT.tall : HEIGHT.usual),
      low: drawn(HEIGHT.low),
      flat: drawn(HEIGHT.flat),
      words: [summary, ...list].join(' '),
      legend: legendOf(input),
    },
  };
}
