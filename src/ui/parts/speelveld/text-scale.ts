/** The size of letters that nobody asked to be larger, px. */
const USUAL = 16;
/** From this width on, in letters, the style sheet lets everything grow with the window: `base.css`. */
const BEAMER = 100;
const GROWTH = 0.0115;
/** Beyond this, titles would cover the chart. */
const LARGEST = 1.6;

/**
 * How much larger than usual the reader wants text, 1 to 1.6. `size` is the letter of the page; on a beamer it grows
 * with the window, as the picture itself does, and that is no wish of the reader.
 */
export function scaleOf(size: number, windowWidth: number): number {
  if (!Number.isFinite(size) || size <= 0) return 1;
  const usual = windowWidth >= BEAMER * USUAL ? Math.max(USUAL, windowWidth * GROWTH) : USUAL;
  return Math.max(1, Math.min(LARGEST, Math.round((size / usual) * 10) / 10));
}

/** The same, of the page as it is now. */
export function textScale(): number {
  if (typeof getComputedStyle === 'undefined' || typeof document === 'undefined') return 1;
  return scaleOf(Number.parseFloat(getComputedStyle(document.documentElement).fontSize), innerWidth);
}
