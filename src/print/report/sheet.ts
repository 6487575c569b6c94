/** The measures of a report on A4, in millimetres. */
import type { Style } from '../forms/setter';

export const LEFT = 10.6;
export const WIDTH = 210 - 2 * LEFT;
export const TOP = 10;
export const BOTTOM = 286;
/** The baseline of what stands at the foot of every page. */
export const FOOT = 290.5;

export const STYLES = {
  title: { size: 21, font: 'title', lead: 1.12 },
  heading: { size: 11.5, font: 'title', lead: 1.2 },
  body: { size: 9.8, font: 'text', lead: 1.26 },
  strong: { size: 9.8, font: 'bold', lead: 1.26 },
  small: { size: 8.5, font: 'text', lead: 1.3, quiet: true },
  label: { size: 8, font: 'text', lead: 1.3, quiet: true },
  day: { size: 14, font: 'title', lead: 1.2 },
} as const satisfies Record<string, Style>;

/** Of the koerszin: the first size in which it takes no more than three lines. */
export const KOERS_SIZES = [20, 17.5, 15] as const;
