/** Files for the tests: made once per wish, since a deck takes a while. */
import { readFileSync } from 'node:fs';
import { parseDeck } from '../../../src/decks/parse';
import type { Deck } from '../../../src/decks/types';
import type { PrintDocument } from '../../../src/pdf/display';
import { openFonts } from '../../../src/pdf/fonts';
import { renderPdf } from '../../../src/pdf/render';
import { lay } from '../../../src/print/lay';
import type { Laid } from '../../../src/print/laid';
import { PRESET_SPECS, type PrintSpec } from '../../../src/print/spec';
import { readPdfFiles } from '../../tools/pdf-files';

export const FILES = readPdfFiles();
export const FONTS = openFonts(FILES);

/** A shipped deck, through the parser. */
export function houseDeck(id: 'wat' | 'hoedan'): Deck {
  const parsed = parseDeck(JSON.parse(readFileSync(`cards/${id}.json`, 'utf8')) as unknown);
  if (!parsed.ok) throw new Error(`${id} does not parse`);
  return parsed.deck;
}

/** The usual wish with changes. */
export function wish(changes: Partial<PrintSpec> = {}): PrintSpec {
  return { ...PRESET_SPECS.duplex, ...changes };
}

export function layout(deck: Deck, changes: Partial<PrintSpec> = {}): Laid {
  return lay(deck, wish(changes), FONTS);
}

export function write(document: PrintDocument): Promise<Uint8Array<ArrayBuffer>> {
  return renderPdf(document, { fonts: FONTS, icc: FILES.icc });
}

/** A finished file. */
export function print(deck: Deck, changes: Partial<PrintSpec> = {}): Promise<Uint8Array<ArrayBuffer>> {
  return write(layout(deck, changes).document);
}
