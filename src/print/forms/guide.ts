/** The talk on one page, for who leads it. */
import type { Deck } from '../../decks/types';
import { artifact, branch, type Op, type PageNode, type TagNode } from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import { straight } from '../../pdf/straight';
import { inksOf } from '../ink';
import type { Laid } from '../laid';
import type { PrintSpec } from '../spec';
import { lineWidth } from '../text/break';
import { a4, formDocument } from './document';
import { runItems, type Column, type Item } from './flow';
import { headNodes, HEAD_BOTTOM, MARGIN } from './head';
import { createSetter, STYLES, type Setter } from './setter';
import { GUIDE } from './words';

const WIDTH = 210 - 2 * MARGIN;
const ROW = 9;
const TABLE_TOP = HEAD_BOTTOM + 14;
/** The columns of minutes, by their right edges. */
const MINUTES = [47, 65, 83, 101];

/** Larger than on other forms: it is read standing, with a group at the table. */
const TEXT = { ...STYLES.body, size: 12.5 };

/** Lays out the page. */
export function layGuide(deck: Deck, spec: PrintSpec, fonts: Fonts): Laid {
  const setter = createSetter(fonts, inksOf(spec.ink));
  const below = TABLE_TOP + 16 + GUIDE.phases.length * ROW;
  const width = (WIDTH - 9) / 2;
  const columns = (height: number): Column[] =>
    [0, 1].map((column) => ({
      x: MARGIN + column * (width + 9),
      top: below,
      bottom: below + height,
      width,
    }));
  const texts = inOnePage((height) => runItems(setter, items(), () => columns(height)), 287 - below);
  return formDocument(deck, setter, GUIDE.name, [
    a4([
      ...headNodes(setter, 210, deck.title, GUIDE.title),
      setter.tagged('P', GUIDE.lead, { ...STYLES.body, size: 11.5 }, MARGIN, HEAD_BOTTOM - 1, WIDTH),
      ...timeTable(setter),
      ...texts,
    ]),
  ]);
}

/** The shortest columns in which all of it stands on this page: that makes them about equally long. */
function inOnePage(run: (height: number) => TagNode[][], most: number): TagNode[] {
  for (let height = 60; height < most; height += 4) {
    const [page, ...more] = run(height);
    if (page && more.length === 0) return page;
  }
  return run(most)[0] ?? [];
}

/** Minutes per phase for four lengths; each phase is read as one sentence. */
function timeTable(setter: Setter): PageNode[] {
  const { inks } = setter;
  const first = TABLE_TOP + 14;
  const rules: Op[] = GUIDE.phases.map((_, index) => {
    const y = first + index * ROW - 2.2;
    return straight([MARGIN, y], [210 - MARGIN, y], { stroke: inks.line, width: 0.3 });
  });
  return [
    setter.tagged('H2', GUIDE.course, STYLES.heading, MARGIN, TABLE_TOP, 80),
    branch(
      'L',
      GUIDE.lengths.map((length, index) =>
        branch('LI', [
          {
            ...numberAt(setter, `${length} min`, MARGIN + (MINUTES[index] ?? 0), first - 3.9, 'bold'),
            tag: 'LBody',
          },
        ]),
      ),
    ),
    artifact(rules),
    branch(
      'L',
      GUIDE.phases.map(({ name, minutes, about }, row) => {
        const y = first + row * ROW;
        return branch('LI', [
          setter.tagged('Lbl', name, STYLES.strong, MARGIN, y, 40),
          {
            tag: 'LBody',
            children: [],
            ops: [
              ...minutes.flatMap(
                (text, index) =>
                  numberAt(setter, `${text} `, MARGIN + (MINUTES[index] ?? 0), y + 3.4, 'text').ops,
              ),
              ...setter.block(about, { ...STYLES.small, size: 9.5 }, MARGIN + 107, y, WIDTH - 107).ops,
            ],
          },
        ]);
      }),
    ),
  ];
}

/** A number that ends at `right`. */
function numberAt({ fonts, inks }: Setter, text: string, right: number, y: number, font: 'text' | 'bold') {
  const width = lineWidth(text.trim(), fonts[font], 9.5);
  return {
    tag: 'P' as const,
    children: [],
    ops: [{ kind: 'text' as const, text, x: right - width, y, size: 9.5, font, fill: inks.ink }],
  };
}

function items(): Item[] {
  const list = (texts: readonly string[]): Item => ({
    kind: 'list',
    indent: 6,
    style: TEXT,
    items: texts.map((text, index) => ({ label: `${index + 1}`, text })),
  });
  return [
    { kind: 'heading', text: GUIDE.before },
    list(GUIDE.beforeItems),
    { kind: 'heading', text: GUIDE.turn },
    list(GUIDE.turnItems),
    { kind: 'heading', text: GUIDE.dissent },
    list(GUIDE.dissentItems),
    { kind: 'heading', text: GUIDE.you },
    list(GUIDE.youItems),
  ];
}
