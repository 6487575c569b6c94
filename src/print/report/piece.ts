/** Pieces of a report that stand under each other; a piece is never divided, pages are as many as it takes. */
import { artifact, branch, type Op, type PageNode, type TagNode } from '../../pdf/display';

/** What a piece puts on its page. */
export interface Ink {
  readonly artifacts?: readonly Op[];
  readonly tags?: readonly TagNode[];
}

export interface Piece {
  readonly height: number;
  /** Room above it, but not at the top of a page. */
  readonly before: number;
  /** Stays with the piece after it. */
  readonly keep?: true;
  /** Items of one list that follow each other on a page become one list. */
  readonly list?: string;
  draw(y: number): Ink;
}

/** Divides the pieces over pages. */
export function flow(pieces: readonly Piece[], top: number, bottom: number): PageNode[][] {
  const pages: PageNode[][] = [[]];
  let y = top;
  let list: { readonly name: string; readonly items: TagNode[]; readonly at: number } | null = null;
  pieces.forEach((piece, index) => {
    const above = y > top ? piece.before : 0;
    if (y + above + heightWithNext(pieces, index) > bottom && y > top) {
      pages.push([]);
      y = top;
      list = null;
    } else y += above;
    const page = pages.at(-1) ?? [];
    const { artifacts = [], tags = [] } = piece.draw(y);
    if (artifacts.length > 0) page.push(artifact(artifacts));
    if (piece.list === undefined) {
      list = null;
      page.push(...tags);
    } else if (list?.name === piece.list) {
      list.items.push(...tags);
      page[list.at] = branch('L', list.items);
    } else {
      list = { name: piece.list, items: [...tags], at: page.length };
      page.push(branch('L', list.items));
    }
    y += piece.height;
  });
  return pages;
}

/** How high they are together on one page. */
export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { height, before }, index) => sum + height + (index > 0 ? before : 0), 0);
}

/** What has to fit: a piece, and what it stays with. */
function heightWithNext(pieces: readonly Piece[], index: number): number {
  const [piece, next] = [pieces[index], pieces[index + 1]];
  if (!piece) return 0;
  return piece.height + (piece.keep && next ? next.before + heightWithNext(pieces, index + 1) : 0);
}
