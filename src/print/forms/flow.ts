/** Text that runs on: from column to column, from page to page. */
import { branch, leaf, type TagNode } from '../../pdf/display';
import { MM_PER_POINT } from '../text/break';
import type { Setter, Style } from './setter';
import { STYLES } from './setter';

export interface Column {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

export type Item =
  | { readonly kind: 'heading' | 'text'; readonly text: string; readonly style?: Style }
  | {
      readonly kind: 'list';
      readonly items: readonly { readonly label: string; readonly text: string }[];
      /** Room for the labels, in millimetres. */
      readonly indent: number;
      readonly style?: Style;
    };

/**
 * Runs the items through the columns of a page; asks for the columns of the next when they are full.
 * @returns per page what stands on it
 */
export function runItems(
  setter: Setter,
  items: readonly Item[],
  columnsOf: (page: number) => readonly Column[],
): TagNode[][] {
  const pages: TagNode[][] = [[]];
  let columns = columnsOf(0);
  let column = 0;
  let y = columns[0]?.top ?? 0;
  /** The column in which there is room for this height, and where. */
  const take = (height: number, needed = height): Column => {
    let here = columns[column];
    if (here && y + needed > here.bottom && y > here.top) {
      column += 1;
      if (column >= columns.length) {
        columns = columnsOf(pages.length);
        pages.push([]);
        column = 0;
      }
      here = columns[column];
      y = here?.top ?? 0;
    }
    if (!here) throw new Error('A page has at least one column');
    return here;
  };
  const put = (node: TagNode): void => {
    pages.at(-1)?.push(node);
  };
  for (const item of items) {
    if (item.kind === 'list') {
      runList(
        setter,
        item,
        take,
        (height) => (y += height),
        () => y,
        put,
      );
      y += 1.8;
      continue;
    }
    const style = item.style ?? (item.kind === 'heading' ? STYLES.heading : STYLES.body);
    const width = columns[column]?.width ?? 0;
    const before = item.kind === 'heading' && y > (columns[column]?.top ?? 0) ? 2.2 : 0;
    const { height } = setter.block(item.text, style, 0, 0, width);
    // A heading takes some of its text along.
    const here = take(before + height, before + height + (item.kind === 'heading' ? 14 : 0));
    const top = y > here.top ? y + before : y;
    const { ops } = setter.block(item.text, style, here.x, top, here.width);
    put(leaf(item.kind === 'heading' ? 'H2' : 'P', ops));
    y = top + height + style.size * MM_PER_POINT * (item.kind === 'heading' ? 0.25 : 0.45);
  }
  return pages;
}

function runList(
  setter: Setter,
  { items, indent, style = STYLES.body }: Extract<Item, { kind: 'list' }>,
  take: (height: number) => Column,
  move: (height: number) => void,
  at: () => number,
  put: (node: TagNode) => void,
): void {
  let open: { readonly column: Column; readonly items: TagNode[] } | null = null;
  const close = (): void => {
    if (open) put(branch('L', open.items));
    open = null;
  };
  for (const { label, text } of items) {
    const width = take(0).width - indent;
    const { height } = setter.block(text, style, 0, 0, width);
    const column = take(height);
    // A list that goes on in another column is another list there: its tags must stay on their page.
    if (open && (open as { column: Column }).column !== column) close();
    open ??= { column, items: [] };
    const top = at();
    open.items.push(
      branch('LI', [
        leaf('Lbl', setter.block(label, { ...style, font: 'bold' }, column.x, top, indent).ops),
        leaf('LBody', setter.block(text, style, column.x + indent, top, column.width - indent).ops),
      ]),
    );
    move(height + style.size * MM_PER_POINT * 0.32);
  }
  close();
}
