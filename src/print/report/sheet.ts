/** The measures of a report on A4, in millimetres. */
import type { Style } from '../forms/setter';

export const LEFT = 10.6;
export const WIDTH = 210 - 2 * LEFT;
export const TOP = 10;
export const BOTTOM = 286;
/** The baseline of what stands at the foot of every page. */
export const FOOT = 290.5;

const STYLES = {
  title: { size: 21, font: 'title', lead: 1.12 },
  heading: { size: 11.5, font: 'title', lead: 1.2 },
  body: { size: 9.8, font: 'text', lead: 1.26 },
  strong: { size: 9.8, font: 'bold', lead: 1.26 },
  detail: { size: 9, font: 'text', lead: 1.26 },
  small: { size: 8.5, font: 'text', lead: 1.3, quiet: true },
  label: { size: 8, font: 'text', lead: 1.3, quiet: true },
  day: { size: 14, font: 'title', lead: 1.2 },
} as const satisfies Record<string, Style>;

/** How closely everything stands. */
export interface Look {
  readonly styles: Readonly<Record<keyof typeof STYLES, Style>>;
  /** Of the koerszin: the first size in which it takes no more than three lines. */
  readonly koers: readonly number[];
  /** Room between two pieces, as a share of what it should be. */
  readonly air: number;
  /** Above and below what stands in a row. */
  readonly pad: number;
}

export const USUAL: Look = { styles: STYLES, koers: [20, 17.5, 15], air: 1, pad: 1 };

/** For a full talk: nothing is smaller than what stands small in the usual one. */
export const TIGHT: Look = {
  styles: {
    ...STYLES,
    title: { ...STYLES.title, size: 18 },
    body: { ...STYLES.body, size: 9, lead: 1.2 },
    strong: { ...STYLES.strong, size: 9, lead: 1.2 },
    detail: { ...STYLES.detail, size: 8.5, lead: 1.2 },
    heading: { ...STYLES.heading, size: 10.5 },
    day: { ...STYLES.day, size: 11.5 },
  },
  koers: [15, 13.5],
  air: 0.6,
  pad: 0.5,
};
