import type { FontName } from './display';
import { openFont, type Font } from './font/font';

export const FONT_NAMES: readonly FontName[] = ['text', 'bold', 'title'];

/** The cuts in our files; the preview asks the browser for the same. */
export const FONT_FACES: Readonly<
  Record<FontName, { readonly file: string; readonly family: string; readonly weight: number }>
> = {
  text: { file: 'AtkinsonHyperlegibleNext-Regular', family: 'Atkinson Hyperlegible Next', weight: 400 },
  bold: { file: 'AtkinsonHyperlegibleNext-Bold', family: 'Atkinson Hyperlegible Next', weight: 700 },
  title: { file: 'BricolageGrotesque-Bold', family: 'Bricolage Grotesque', weight: 700 },
};

export type Fonts = Readonly<Record<FontName, Font>>;

/** What the writer needs from outside: three fonts, and the colour space that a screen has. */
export interface PdfFiles {
  readonly fonts: Readonly<Record<FontName, Uint8Array>>;
  readonly icc: Uint8Array;
}

/** Opens the three cuts. */
export function openFonts({ fonts }: PdfFiles): Fonts {
  const open = (name: FontName): Font => openFont(fonts[name], FONT_FACES[name].file);
  return { text: open('text'), bold: open('bold'), title: open('title') };
}
