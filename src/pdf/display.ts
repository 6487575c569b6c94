/**
 * The display list: what stands on a page, in millimetres from its top left corner. The preview draws it as SVG, the
 * writer as PDF; nothing else knows where anything is.
 */

/** The three cuts that are on board; a page asks for no other. */
export type FontName = 'text' | 'bold' | 'title';

/** A colour for the screen and for a press. Each part of `cmyk` lies between 0 and 1. */
export interface Colour {
  readonly rgb: string;
  readonly cmyk: readonly [number, number, number, number];
}

export interface Paint {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  /** Width of the stroke, in the units of the shape. */
  readonly width?: number;
  readonly dash?: readonly [number, number];
  readonly evenOdd?: true;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface RectOp extends Box, Paint {
  readonly kind: 'rect';
  readonly radius?: number;
}

/** SVG path data with absolute M, L, C and Z; `scale` makes its units millimetres. */
export interface PathOp extends Paint {
  readonly kind: 'path';
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** One line of text; `x` and `y` are where its baseline starts, `size` is in points. */
export interface TextOp {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: FontName;
  readonly fill: Colour;
  /** What it stands for, when a word was broken. */
  readonly actual?: string;
}

/** Everything in it is moved by x and y, then turned by a half or a quarter, and cut off outside `clip`. */
export interface GroupOp {
  readonly kind: 'group';
  readonly x: number;
  readonly y: number;
  readonly turn?: 90 | 180;
  readonly clip?: Box & { readonly radius?: number };
  readonly ops: readonly Op[];
}

export type Op = RectOp | PathOp | TextOp | GroupOp;

export type Tag = 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Figure';

/** What a screen reader passes over. */
export interface ArtifactNode {
  readonly tag: 'Artifact';
  readonly ops: readonly Op[];
}

/** A piece of the reading order: either ink, or pieces of its own. */
export interface TagNode {
  readonly tag: Tag;
  readonly title?: string;
  readonly children: readonly TagNode[];
  readonly ops: readonly Op[];
  /** A figure's words, and where it stands. */
  readonly alt?: string;
  readonly box?: Box;
}

export type PageNode = ArtifactNode | TagNode;

export interface SheetPage {
  readonly w: number;
  readonly h: number;
  /** What is left after cutting; the whole page bleeds over it. */
  readonly trim?: Box;
  readonly nodes: readonly PageNode[];
}

/** A finished layout. Pages are made when they are asked for, so that a long deck costs nothing beforehand. */
export interface PrintDocument {
  readonly title: string;
  readonly language: string;
  readonly subject: string;
  readonly pageCount: number;
  page(index: number): SheetPage;
  /** What the printer should do with the sides by itself. */
  readonly duplex: 'Simplex' | 'DuplexFlipLongEdge' | 'DuplexFlipShortEdge';
  /** `accessible`: PDF/UA-1 and PDF/A-2a. `archive`: PDF/A-1b. `press`: PDF/UA-1 in CMYK. */
  readonly profile: 'accessible' | 'archive' | 'press';
  /** Letters as shapes, without a font; what they say stands beside them. */
  readonly outlines?: true;
}

/** A leaf of the reading order. */
export function leaf(tag: Tag, ops: readonly Op[], more: Partial<TagNode> = {}): TagNode {
  return { tag, children: [], ops, ...more };
}

/** A branch of the reading order. */
export function branch(tag: Tag, children: readonly TagNode[], more: Partial<TagNode> = {}): TagNode {
  return { tag, children, ops: [], ...more };
}

/** Ink without words. */
export function artifact(ops: readonly Op[]): ArtifactNode {
  return { tag: 'Artifact', ops };
}

/** The same nodes somewhere else on the page. */
export function placed<N extends PageNode>(nodes: readonly N[], x: number, y: number): N[] {
  return nodes.map((node) => placedNode(node, x, y));
}

function placedNode<N extends PageNode>(node: N, x: number, y: number): N {
  const ops: Op[] = node.ops.length > 0 ? [{ kind: 'group', x, y, ops: node.ops }] : [];
  if (node.tag === 'Artifact') return { ...node, ops };
  const box = node.box && { ...node.box, x: node.box.x + x, y: node.box.y + y };
  return { ...node, ops, children: placed(node.children, x, y), ...(box ? { box } : {}) };
}
