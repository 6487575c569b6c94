/** Texts of a deck as they can be set: composed accents, no invisible marks. */
import type { Font } from '../../pdf/font/font';

/** Where an author allows a break; it is never drawn. */
export const SOFT_HYPHEN = '\u{AD}';

/** One paragraph in the form in which the font has it. */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\u{200B}-\u{200D}\u{2028}\u{2029}\u{FEFF}]+/gu, ' ')
    .trim();
}

/** The characters that the font lacks, each once. */
export function missingIn(text: string, font: Font): string[] {
  const missing = [...text].filter(
    (character) => character !== SOFT_HYPHEN && !font.covers(character.codePointAt(0) ?? 0),
  );
  return [...new Set(missing)];
}
