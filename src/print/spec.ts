/** What somebody wants printed: plain data, so that the app, the worker and the command line say the same. */
import type { CardSizeId, PaperId } from './sizes';

export const FORMS = ['cards', 'poster', 'harvest', 'guide', 'leaflet', 'calibration'] as const;
export type FormId = (typeof FORMS)[number];

export const BACKS = ['none', 'duplex', 'back-first', 'fold', 'separate'] as const;
export type Backs = (typeof BACKS)[number];

export const INKS = ['colour', 'saving', 'grey'] as const;
export type InkId = (typeof INKS)[number];

export type Selection =
  | { readonly kind: 'all' }
  /** Blank cards alone. */
  | { readonly kind: 'none' }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'recipe'; readonly recipe: string }
  | { readonly kind: 'choice'; readonly ids: readonly string[] };

export interface PrintSpec {
  readonly form: FormId;
  readonly card: CardSizeId;
  /** `card`: one card a page, as a print shop wants it. */
  readonly sheet: PaperId | 'card';
  readonly orientation: 'auto' | 'portrait' | 'landscape';
  readonly backs: Backs;
  /** Which of the two files, when the backs are apart. */
  readonly side: 'fronts' | 'backs';
  /** The edge over which the printer turns the sheet. */
  readonly duplex: 'long' | 'short';
  /** How far this printer is off, in millimetres; the back is moved by it. */
  readonly offset: { readonly x: number; readonly y: number };
  readonly marks: boolean;
  readonly ink: InkId;
  readonly press: boolean;
  /** Letters as shapes, for a press that takes no fonts. */
  readonly outlines: boolean;
  readonly cards: Selection;
  readonly copies: number;
  /** Extra blank cards. */
  readonly blanks: number;
  /** The first place on the first sheet, from 1: for a sheet of which the first places are used. */
  readonly startSlot: number;
  /** The poster on one A3, or on two A4 that are joined. */
  readonly poster: PaperId;
}

export const PRESETS = ['duplex', 'single', 'fold', 'press'] as const;
export type PresetId = (typeof PRESETS)[number];

const HOME: PrintSpec = {
  form: 'cards',
  card: 'poker',
  sheet: 'a4',
  orientation: 'auto',
  backs: 'duplex',
  side: 'fronts',
  duplex: 'long',
  offset: { x: 0, y: 0 },
  marks: true,
  ink: 'colour',
  press: false,
  outlines: false,
  cards: { kind: 'all' },
  copies: 1,
  blanks: 0,
  startSlot: 1,
  poster: 'a4',
};

/** What each preset asks; everything in it can still be changed. */
export const PRESET_SPECS: Readonly<Record<PresetId, PrintSpec>> = {
  duplex: HOME,
  single: { ...HOME, backs: 'none' },
  fold: { ...HOME, backs: 'fold' },
  press: { ...HOME, sheet: 'card', backs: 'duplex', marks: false, press: true },
};
