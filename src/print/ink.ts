/** The colours of paper: those of design.md, a tenth of that ink, or greys; each for a screen and for a press. */
import type { Colour as SuitColour } from '../decks/types';
import type { Colour } from '../pdf/display';
import type { InkId } from './spec';

export interface SuitInk {
  /** Null: paper, with a line around it. */
  readonly fill: Colour | null;
  readonly on: Colour;
  /** Depth lines on it: a mixture, since a press gets no transparency. */
  readonly faint: Colour | null;
}

export interface Inks {
  readonly ink: Colour;
  readonly quiet: Colour;
  readonly line: Colour;
  /** The tint of backs and of empty places; null saves it. */
  readonly paper: Colour | null;
  /** Depth lines; null saves them. */
  readonly depth: Colour | null;
  /** The frame of a card. */
  readonly frame: { readonly stroke: Colour; readonly width: number };
  suit(colour: SuitColour | 'inkt'): SuitInk;
}

const colour = (rgb: string, ...cmyk: [number, number, number, number]): Colour => ({ rgb, cmyk });

const INK = colour('#13262b', 0, 0, 0, 1);
export const WHITE = colour('#ffffff', 0, 0, 0, 0);
const BLACK = colour('#000000', 0, 0, 0, 1);

const grey = (level: number): Colour => {
  const hex = Math.round(level * 255)
    .toString(16)
    .padStart(2, '0');
  return colour(`#${hex}${hex}${hex}`, 0, 0, 0, Math.round((1 - level) * 100) / 100);
};

/** A colour between two others. */
export function mixed(from: Colour, to: Colour, part: number): Colour {
  const channel = (at: number): string => {
    const [a, b] = [from, to].map(({ rgb }) => Number.parseInt(rgb.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(a + (b - a) * part)
      .toString(16)
      .padStart(2, '0');
  };
  const [c, m, y, k] = from.cmyk.map((value, index) => value + ((to.cmyk[index] ?? 0) - value) * part) as [
    number,
    number,
    number,
    number,
  ];
  return { rgb: `#${channel(1)}${channel(3)}${channel(5)}`, cmyk: [c, m, y, k] };
}

const SUITS: Readonly<Record<SuitColour | 'inkt', readonly [Colour, Colour]>> = {
  vermiljoen: [colour('#ca2e18', 0.05, 0.92, 1, 0.08), WHITE],
  oker: [colour('#f7cc66', 0.02, 0.18, 0.7, 0), INK],
  petrol: [colour('#0a615e', 0.9, 0.35, 0.55, 0.4), WHITE],
  hemel: [colour('#7dbedc', 0.5, 0.1, 0.06, 0), INK],
  aubergine: [colour('#402251', 0.75, 0.95, 0.25, 0.4), WHITE],
  mos: [colour('#a39a50', 0.3, 0.28, 0.8, 0.15), INK],
  inkt: [INK, WHITE],
};

/** Greys by lightness; the two darkest and the two lightest are told apart by shape and name, as everywhere. */
const GREYS: Readonly<Record<SuitColour | 'inkt', readonly [Colour, Colour]>> = {
  vermiljoen: [grey(0.36), WHITE],
  oker: [grey(0.86), BLACK],
  petrol: [grey(0.28), WHITE],
  hemel: [grey(0.74), BLACK],
  aubergine: [grey(0.17), WHITE],
  mos: [grey(0.62), BLACK],
  inkt: [BLACK, WHITE],
};

const COLOUR: Inks = {
  ink: INK,
  quiet: colour('#45575c', 0, 0, 0, 0.72),
  line: colour('#ddd3c0', 0.06, 0.08, 0.16, 0.08),
  paper: colour('#f5efe3', 0.02, 0.04, 0.1, 0),
  depth: colour('#bdb7a3', 0.1, 0.1, 0.22, 0.2),
  frame: { stroke: INK, width: 0.28 },
  suit(name) {
    const [fill, on] = SUITS[name];
    return { fill, on, faint: mixed(fill, on, 0.28) };
  },
};

const SAVING: Inks = {
  // One ink instead of four: a printer makes dark blue out of all of them.
  ink: BLACK,
  quiet: grey(0.33),
  line: grey(0.8),
  paper: null,
  depth: null,
  frame: { stroke: grey(0.6), width: 0.15 },
  suit: () => ({ fill: null, on: BLACK, faint: null }),
};

const GREY: Inks = {
  ink: BLACK,
  quiet: grey(0.33),
  line: grey(0.8),
  paper: grey(0.95),
  depth: grey(0.7),
  frame: { stroke: BLACK, width: 0.28 },
  suit(name) {
    const [fill, on] = GREYS[name];
    return { fill, on, faint: mixed(fill, on, 0.28) };
  },
};

/** The inks of a print. */
export function inksOf(id: InkId): Inks {
  return { colour: COLOUR, saving: SAVING, grey: GREY }[id];
}
