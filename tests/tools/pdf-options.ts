/** The words of `npm run pdf`, read into what the app asks. */
import { parseArgs } from 'node:util';
import { CARD_SIZES, PAPER_SIZES, type CardSizeId, type PaperId } from '../../src/print/sizes';
import { BACKS, FORMS, INKS, PRESETS, PRESET_SPECS, type PrintSpec } from '../../src/print/spec';

export interface PdfWish {
  readonly deck: string;
  readonly out: string;
  readonly spec: PrintSpec;
  /** PDF/A-1b, for archives that take nothing newer. */
  readonly archive: boolean;
}

export const PDF_USAGE = `Gebruik: npm run pdf -- DECK --out BESTAND [...]
  --preset ${PRESETS.join('|')} (ook: drukkerij)   --form ${FORMS.join('|')}
  --card ${Object.keys(CARD_SIZES).join('|')}   --sheet a4|a3|card   --orientation auto|portrait|landscape
  --backs ${BACKS.join('|')}   --side fronts|backs   --duplex long|short   --offset X,Y (mm)
  --ink ${INKS.join('|')}   --no-marks   --outlines   --poster a4|a3   --archive
  --cards ID,ID,...|none   --theme ID   --recipe ID   --copies N   --blanks N   --start-slot N`;

const OPTIONS = {
  out: { type: 'string' },
  preset: { type: 'string' },
  form: { type: 'string' },
  card: { type: 'string' },
  sheet: { type: 'string' },
  orientation: { type: 'string' },
  backs: { type: 'string' },
  side: { type: 'string' },
  duplex: { type: 'string' },
  offset: { type: 'string' },
  ink: { type: 'string' },
  poster: { type: 'string' },
  'no-marks': { type: 'boolean' },
  outlines: { type: 'boolean' },
  archive: { type: 'boolean' },
  cards: { type: 'string' },
  theme: { type: 'string' },
  recipe: { type: 'string' },
  copies: { type: 'string' },
  blanks: { type: 'string' },
  'start-slot': { type: 'string' },
} as const;

class Fault extends Error {}

/** A wish, or what is wrong with it in one sentence. */
export function readPdfWish(argv: readonly string[]): PdfWish | { readonly fault: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
    const [deck, ...more] = positionals;
    if (!deck || more.length > 0) throw new Fault('Noem één deck.');
    if (!values.out) throw new Fault('Zeg met --out waar het bestand moet komen.');
    const preset = values.preset === 'drukkerij' ? 'press' : values.preset;
    const base = PRESET_SPECS[oneOf('preset', preset, PRESETS) ?? 'duplex'];
    const [x, y] = numbers('offset', values.offset, -10, 10);
    const spec: PrintSpec = {
      ...base,
      form: oneOf('form', values.form, FORMS) ?? base.form,
      card: oneOf('card', values.card, Object.keys(CARD_SIZES) as CardSizeId[]) ?? base.card,
      sheet: oneOf('sheet', values.sheet, ['a4', 'a3', 'card']) ?? base.sheet,
      orientation:
        oneOf('orientation', values.orientation, ['auto', 'portrait', 'landscape']) ?? base.orientation,
      backs: oneOf('backs', values.backs, BACKS) ?? base.backs,
      side: oneOf('side', values.side, ['fronts', 'backs']) ?? base.side,
      duplex: oneOf('duplex', values.duplex, ['long', 'short']) ?? base.duplex,
      offset: { x: x ?? base.offset.x, y: y ?? base.offset.y },
      ink: oneOf('ink', values.ink, INKS) ?? base.ink,
      poster: oneOf('poster', values.poster, Object.keys(PAPER_SIZES) as PaperId[]) ?? base.poster,
      marks: values['no-marks'] ? false : base.marks,
      outlines: values.outlines === true,
      cards: selection(values) ?? base.cards,
      copies: numbers('copies', values.copies, 1, 20)[0] ?? base.copies,
      blanks: numbers('blanks', values.blanks, 0, 600)[0] ?? base.blanks,
      startSlot: numbers('start-slot', values['start-slot'], 1, 18)[0] ?? base.startSlot,
    };
    return { deck, out: values.out, spec, archive: values.archive === true };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

function oneOf<V extends string>(
  name: string,
  value: string | undefined,
  known: readonly V[],
): V | undefined {
  if (value === undefined) return undefined;
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new Fault(`--${name} ${value}: kies uit ${known.join(', ')}.`);
  return found;
}

function numbers(name: string, value: string | undefined, least: number, most: number): number[] {
  if (value === undefined) return [];
  const found = value.split(',').map(Number);
  if (found.some((number) => !(number >= least && number <= most))) {
    throw new Fault(`--${name} ${value}: kies een getal van ${least} tot en met ${most}.`);
  }
  return found;
}

function selection(values: {
  cards?: string;
  theme?: string;
  recipe?: string;
}): PrintSpec['cards'] | undefined {
  if (values.cards === 'none') return { kind: 'none' };
  if (values.cards) return { kind: 'choice', ids: values.cards.split(',') };
  if (values.theme) return { kind: 'theme', theme: values.theme };
  return values.recipe ? { kind: 'recipe', recipe: values.recipe } : undefined;
}
