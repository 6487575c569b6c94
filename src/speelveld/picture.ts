/** The drawing as a typed list, bottom layer first. Screen, thumbnail and PDF draw from this and add nothing. */
import type { Colour, Shape } from '../decks/types';
import type { Stance } from '../rules/stance';
import type { FormKind } from './form';
import type { ShapePart } from './shapes';
import type { FontName } from './text/width';

/** x and y are the top left corner, px. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text; y is the baseline. `halo` is the width of the paper edge round the letters, 0 for none. */
export interface PictureText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: FontName;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly halo: number;
  readonly quiet: boolean;
}

/** A shape of 24 x 24 units, its centre at (x, y), drawn `size` px wide. */
export interface Glyph {
  readonly parts: readonly ShapePart[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Water of one depth. `tint` 0 to 1 of the deepest. `fill` is closed; `line` is cut where titles lie. */
export interface DepthLayer {
  readonly fill: string;
  readonly line: string;
  readonly tint: number;
  readonly weight: number;
}

/** Depth of the whole chart: its clip, and the layers from shallow to deep. */
export interface Depth {
  readonly area: Rect;
  readonly layers: readonly DepthLayer[];
}

export interface ThemeHeader {
  readonly colour: Colour;
  readonly bar: Rect;
  readonly glyph: Glyph | null;
  readonly name: PictureText | null;
}

export interface RowHeader {
  readonly waves: readonly string[];
  readonly waveWidth: number;
  readonly name: PictureText;
}

/** The course from one mark to the next. `chevron` points in the direction of play. */
export interface Leg {
  readonly from: number;
  readonly to: number;
  readonly d: string;
  readonly chevron: string | null;
}

/** How the course starts (a bar across the line) and how it ends (three dots, or an arrowhead). */
export interface CourseStart {
  readonly d: string;
  readonly bar: string;
}
export type CourseEnd =
  | {
      readonly kind: 'goes-on';
      readonly dots: readonly { readonly x: number; readonly y: number; readonly r: number }[];
    }
  | {
      readonly kind: 'stands';
      readonly d: string;
      readonly head: string;
      /** The middle of the head. */
      readonly at: { readonly x: number; readonly y: number };
    };

export interface Course {
  /** Ink width and casing width, px. */
  readonly width: number;
  readonly casing: number;
  readonly chevronWidth: number;
  readonly start: CourseStart | null;
  readonly legs: readonly Leg[];
  readonly end: CourseEnd | null;
}

/** Dissent that still stands: an ink square tied to its card. `count` is a text only when there is more than one. */
export interface DissentSquare {
  readonly rect: Rect;
  readonly corner: number;
  readonly glyph: Glyph;
  readonly tie: string;
  readonly tieWidth: number;
  readonly count: PictureText | null;
}

/** On the ring of a disc: a *lege stoel* dealt beside the card, a dissent that was worked in, or *Verbind*. */
export interface Badge {
  readonly sign: 'chair' | 'worked-in' | 'connection';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly edge: number;
  readonly glyph: Glyph;
}

/** A played card. `ground` is the radius of paper under it that hides the line. */
export interface Mark {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly edge: number;
  readonly ground: number;
  readonly shape: Shape;
  readonly colour: Colour;
  readonly glyph: Glyph;
  readonly stance: Stance | null;
  readonly ring: readonly ShapePart[];
  readonly dissent: DissentSquare | null;
  readonly badges: readonly Badge[];
  readonly title: readonly PictureText[];
}

/** *Hier begin ik* (flag) or *dit schuurt* (saw-tooth), with how many chose it. */
export interface Pill {
  readonly index: number;
  readonly pick: 'begin' | 'friction';
  readonly rect: Rect;
  readonly glyph: Glyph;
  readonly count: PictureText;
}

export interface BankCard {
  readonly rect: Rect;
  readonly corner: number;
  readonly glyph: Glyph;
  readonly title: PictureText | null;
}

/** Where the cards lie that were laid aside: below the line, each under its own theme. */
export interface Bank {
  readonly edge: string;
  readonly label: PictureText | null;
  readonly cards: readonly BankCard[];
}

export interface SpeelveldPicture {
  readonly kind: FormKind;
  readonly width: number;
  readonly height: number;
  readonly depth: Depth;
  readonly themes: readonly ThemeHeader[];
  readonly rows: readonly RowHeader[];
  readonly course: Course;
  readonly marks: readonly Mark[];
  readonly pills: readonly Pill[];
  readonly bank: Bank | null;
}
