/** Sizes per form, in px. They depend on the plan and the paper only, never on what has been played so far. */
import type { SpeelveldForm } from '../form';
import type { SpeelveldInput } from '../types';

export interface Metrics {
  /** Disc radius, and the radius of the stance ring. */
  readonly r: number;
  readonly ring: number;
  /** Title size, and the distance between its lines. */
  readonly title: number;
  readonly leading: number;
  /** Ink width of the course, and how far it stays from text and marks. */
  readonly line: number;
  readonly margin: number;
  /** Cell of the routing grid, and distance between points of the batten. */
  readonly grid: number;
  readonly step: number;
  /** Cell of the depth grid. */
  readonly depthGrid: number;
  /** Room round the chart: row names left (or above), theme names above, bank below. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly themeName: number;
  readonly rowName: number;
  readonly titles: boolean;
  readonly swapped: boolean;
  readonly pill: number;
}

/** Cards the plan reserves room for. Without a plan the cards that were played are the plan. */
export function plannedCards(input: SpeelveldInput): number {
  const planned = input.rows.reduce((sum, row) => sum + row.planned, 0);
  return planned > 0 ? planned : input.played.length;
}

/** The longest words of titles, in letter sizes: as "oppervlakte" is. */
const LONG_WORD = 6.1;

/** How much larger titles become for who wants large text: never so large that long words break off in their cell. */
function titleGrowth(text: number, size: number, cell: number): number {
  return Math.max(1, Math.min(text, cell / (LONG_WORD * size)));
}

const clamp = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));

function table(form: SpeelveldForm, cards: number, themes: number): Metrics {
  const scale = clamp(0.62, Math.min(form.width / 1180, form.height / 560), 1.8);
  const text = form.text ?? 1;
  const size = cards <= 3 ? 1.14 : cards <= 6 ? 1 : cards <= 9 ? 0.86 : 0.74;
  const narrow = Math.min(1, 7.4 / (themes + 2));
  const r = 27 * size * scale * Math.max(0.8, narrow);
  const least = Math.max(15, 21 * Math.min(1, scale * 1.05));
  const left = 150 * scale * Math.min(1.2, text);
  const cell = (form.width - left - 24 * scale) / themes;
  const usual = Math.max(least, 26 * Math.min(1.08, size) * scale * narrow);
  const title = usual * titleGrowth(text, usual, cell);
  const line = Math.max(3.4, 6 * Math.min(1, size) * scale);
  return {
    r,
    ring: r * 1.3,
    title,
    leading: title * 1.08,
    line,
    margin: line * 0.9 + 5.5,
    grid: 14 * scale,
    step: 17 * scale,
    depthGrid: 16 * scale,
    left,
    // A large name needs more than the usual room over its bar.
    top: Math.max(60, 23 * text * 2.2) * scale,
    right: 24 * scale,
    bottom: form.bank === false ? 6 : 74 * scale,
    themeName: 23 * scale * text,
    rowName: 19 * scale * Math.min(1.2, text),
    titles: true,
    swapped: false,
    pill: 50 * scale,
  };
}

function phone(form: SpeelveldForm, cards: number): Metrics {
  const scale = clamp(0.8, form.width / 366, 1.7);
  const text = form.text ?? 1;
  const size = cards <= 6 ? 1 : cards <= 9 ? 0.9 : 0.8;
  const r = 18 * size * scale;
  const usual = 15.5 * Math.max(0.9, size) * scale;
  const title = usual * titleGrowth(text, usual, (form.width - 20 * scale) / 3);
  const line = 4.2 * Math.max(0.8, size) * scale;
  return {
    r,
    ring: r * 1.3,
    title,
    leading: title * 1.08,
    line,
    margin: line * 0.9 + 4,
    grid: 8 * scale,
    step: 12 * scale,
    depthGrid: 11 * scale,
    left: 12 * scale,
    top: 30 * scale,
    right: 8 * scale,
    bottom: form.bank === false ? 4 : 42 * scale,
    themeName: 14.5 * scale * text,
    rowName: 15 * scale * Math.min(1.15, text),
    titles: true,
    swapped: true,
    pill: 38 * scale,
  };
}

function thumbnail(form: SpeelveldForm, cards: number): Metrics {
  const scale = clamp(0.6, Math.min(form.width / 280, form.height / 164), 3);
  const size = cards <= 6 ? 1 : cards <= 9 ? 0.9 : 0.76;
  const r = 11.4 * size * scale;
  const line = 2.6 * Math.max(0.85, size) * scale;
  return {
    r,
    ring: r * 1.3,
    title: 0,
    leading: 0,
    line,
    margin: line / 2 + 3 * scale,
    grid: 5 * scale,
    step: 7 * scale,
    depthGrid: 5 * scale,
    left: 12 * scale,
    top: 4 * scale,
    right: 12 * scale,
    bottom: 4 * scale,
    themeName: 0,
    rowName: 0,
    titles: false,
    swapped: false,
    pill: 0,
  };
}

function a4(form: SpeelveldForm, cards: number, themes: number): Metrics {
  const scale = clamp(0.5, form.width / 714, 3);
  const base = table({ ...form, width: 714 * scale, height: 339 * scale }, cards, themes);
  const size = cards <= 9 ? 1 : 0.86;
  const r = 14.5 * size * scale;
  const line = 3.6 * size * scale;
  const title = 12.4 * scale;
  return {
    ...base,
    r,
    ring: r * 1.3,
    title,
    leading: title * 1.08,
    line,
    margin: line * 0.9 + 3.5 * scale,
    grid: 7 * scale,
    step: 10 * scale,
    depthGrid: 7 * scale,
    left: 89 * scale,
    top: 32 * scale,
    right: 10 * scale,
    bottom: form.bank === false ? 4 : 28 * scale,
    themeName: 14 * scale,
    rowName: 12.5 * scale,
    pill: 28 * scale,
  };
}

export function metricsOf(input: SpeelveldInput, form: SpeelveldForm): Metrics {
  const cards = plannedCards(input);
  const themes = Math.max(1, input.themes.length);
  if (form.kind === 'phone') return phone(form, cards);
  if (form.kind === 'thumbnail') return thumbnail(form, cards);
  if (form.kind === 'a4') return a4(form, cards, themes);
  return table(form, cards, themes);
}
