/** Sets paragraphs on a page that is not a card: measured, broken and tagged in one go. */
import { leaf, type Tag, type TagNode, type TextOp } from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import { linesOps } from '../card/lines';
import type { Inks } from '../ink';
import type { Problem } from '../problem';
import { clean, missingIn } from '../text/clean';
import { setAt } from '../text/fit';

export interface Style {
  readonly size: number;
  readonly font: TextOp['font'];
  readonly lead: number;
  readonly quiet?: true;
  readonly balanced?: true;
}

export const STYLES = {
  title: { size: 26, font: 'title', lead: 1.1 },
  heading: { size: 13, font: 'title', lead: 1.2 },
  body: { size: 10, font: 'text', lead: 1.36 },
  strong: { size: 10, font: 'bold', lead: 1.36 },
  small: { size: 8.5, font: 'text', lead: 1.32, quiet: true },
} as const satisfies Record<string, Style>;

export interface Block {
  readonly ops: readonly TextOp[];
  readonly height: number;
}

export interface Setter {
  readonly inks: Inks;
  readonly fonts: Fonts;
  readonly problems: Problem[];
  /** A paragraph as ink; `y` is the top of its first line. */
  block(text: string, style: Style, x: number, y: number, width: number, fill?: TextOp['fill']): Block;
  /** The same as one piece of the reading order. */
  tagged(tag: Tag, text: string, style: Style, x: number, y: number, width: number): TagNode;
}

/** A setter that keeps what it can't set among its problems. */
export function createSetter(fonts: Fonts, inks: Inks): Setter {
  const problems: Problem[] = [];
  const block: Setter['block'] = (text, style, x, y, width, fill) => {
    const font = fonts[style.font];
    const set = clean(text);
    const missing = missingIn(set, font);
    if (missing.length > 0) {
      problems.push({
        card: null,
        field: 'text',
        level: 'stop',
        kind: 'missing-letter',
        detail: missing.join(' '),
      });
    }
    const fitted = setAt(set, font, style.size, {
      width,
      lead: style.lead,
      sizes: [],
      ...(style.balanced ? { balanced: true } : {}),
    });
    const colour = fill ?? (style.quiet ? inks.quiet : inks.ink);
    return { ops: linesOps(fitted, x, y, style.font, colour), height: fitted.height };
  };
  return {
    inks,
    fonts,
    problems,
    block,
    tagged: (tag, text, style, x, y, width) => leaf(tag, block(text, style, x, y, width).ops),
  };
}
