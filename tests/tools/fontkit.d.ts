/** The part of fontkit that one test looks at; it ships no types. */
declare module 'fontkit' {
  interface FontkitGlyph {
    readonly id: number;
    readonly bbox: { readonly minX: number; readonly maxX: number };
  }
  export function create(file: Uint8Array): {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly xHeight: number;
    readonly capHeight: number;
    hasGlyphForCodePoint(code: number): boolean;
    layout(
      text: string,
      features?: Readonly<Record<string, boolean>>,
    ): {
      readonly glyphs: readonly FontkitGlyph[];
      readonly positions: readonly { readonly xAdvance: number }[];
    };
  };
}
