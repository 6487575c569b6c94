/** The head that every page of a form shares: a rule of depth lines, the deck, what it is. */
import { artifact, leaf, type PageNode } from '../../pdf/display';
import { straight } from '../../pdf/straight';
import { depthLines, depthOps } from '../card/depth-lines';
import type { Setter } from './setter';
import { STYLES } from './setter';

export const HEAD_BOTTOM = 40;
export const MARGIN = 15;
/** The line under the head; the water stays above it. */
const RULE = HEAD_BOTTOM - 6;

/** @param w of the page, in millimetres */
export function headNodes(setter: Setter, w: number, deck: string, title: string): PageNode[] {
  const { inks } = setter;
  const name = setter.block(deck, STYLES.strong, MARGIN, 12, w - 2 * MARGIN, inks.quiet);
  const heading = setter.block(title, STYLES.title, MARGIN, 17.5, w - 2 * MARGIN);
  return [
    artifact([
      {
        kind: 'group',
        x: 0,
        y: 0,
        clip: { x: 5, y: 5, w: w - 10, h: RULE - 5 },
        ops: [...depthOps(inks, depthLines(w - 34, 8, [8, 13, 18.5, 24.5, 31, 38], 2.3, 0.7), 0.22)],
      },
      straight([MARGIN, RULE], [w - MARGIN, RULE], { stroke: inks.ink, width: 0.5 }),
      ...name.ops,
    ]),
    leaf('H1', heading.ops),
  ];
}
