/** The part of pdfkit that we use; it ships no types. */
declare module 'pdfkit' {
  import type { Font } from './font/font';
  import type { Subset } from './font/subset';

  export interface PdfReference {
    readonly data: Record<string, unknown>;
    write(chunk: Uint8Array | string): void;
    end(chunk?: Uint8Array | string): void;
  }

  export interface StructureElement {
    readonly dictionary: PdfReference;
    add(child: StructureElement | StructureContent): StructureElement;
    end(): void;
  }

  export interface StructureContent {
    push(content: StructureContent): void;
  }

  export interface StructureOptions {
    title?: string;
    alt?: string;
    actual?: string;
    lang?: string;
    bbox?: readonly number[];
  }

  export interface PdfPage {
    readonly dictionary: PdfReference;
    readonly height: number;
  }

  export interface EmbeddedFont {
    readonly font: Font;
    readonly subset: Subset;
    /** By the number of the glyph in the subset. */
    readonly widths: number[];
    /** From the font's own units to thousandths. */
    readonly scale: number;
  }

  interface PdfDocumentOptions {
    autoFirstPage: false;
    font: null;
    pdfVersion: '1.4' | '1.7';
    tagged: boolean;
    displayTitle: true;
    lang: string;
    info: Record<string, string | Date>;
  }

  export default class PDFDocument {
    constructor(options: PdfDocumentOptions);
    readonly page: PdfPage;
    readonly _root: PdfReference;
    readonly _fontFamilies: Readonly<Record<string, EmbeddedFont>>;
    metadata: unknown;
    subset?: 1;
    endSubset: () => void;
    addPage(options: { size: readonly [number, number]; margin: 0 }): this;
    registerFont(name: string, font: Font | Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(
      text: string,
      x: number,
      y: number,
      options: { lineBreak: false; baseline: 'alphabetic'; textWidth?: number; wordCount?: number },
    ): this;
    save(): this;
    restore(): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    rect(x: number, y: number, w: number, h: number): this;
    roundedRect(x: number, y: number, w: number, h: number, radius: number): this;
    path(d: string): this;
    clip(): this;
    fill(rule?: 'even-odd'): this;
    stroke(): this;
    fillAndStroke(): this;
    addContent(operators: string): this;
    fillColor(colour: string): this;
    lineWidth(width: number): this;
    lineCap(cap: 'round' | 'butt'): this;
    lineJoin(join: 'round' | 'miter'): this;
    dash(length: number, options: { space: number }): this;
    undash(): this;
    ref(data: Record<string, unknown>): PdfReference;
    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: string, options?: StructureOptions & { type?: string }): this;
    markStructureContent(tag: string, options?: StructureOptions): StructureContent;
    endMarkedContent(): this;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    end(): void;
  }
}
