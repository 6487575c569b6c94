/** The field to lay the cards on: a column per theme, a row per depth. One A3, or A4s that are joined. */
import type { Deck, Theme } from '../../decks/types';
import {
  artifact,
  branch,
  leaf,
  type Colour,
  type Op,
  type PageNode,
  type SheetPage,
} from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import { straight } from '../../pdf/straight';
import { SHAPE_PARTS, SIGN_PARTS } from '../../speelveld/shapes';
import { depthLines, depthOps } from '../card/depth-lines';
import { shapeOps } from '../card/shape';
import { inksOf } from '../ink';
import type { Laid } from '../laid';
import { PRINTER_MARGIN } from '../sizes';
import type { PrintSpec } from '../spec';
import { LEAST_POINTS, sizesFrom } from '../text/fit';
import { formDocument } from './document';
import { createSetter, STYLES, type Block, type Setter } from './setter';
import { POSTER } from './words';

/** Three columns fill the printable width of an A4, six that of an A3: a poker card fits in each. */
const COLUMN = 200 / 3;
const TEXT_WIDTH = COLUMN - 10.4;
/** Of the names of the themes; more when there is more to say about one. */
const HEAD = 21;
const WAVES = ['wave-1', 'wave-2', 'wave-3'] as const;

/** Lays out the poster. */
export function layPoster(deck: Deck, spec: PrintSpec, fonts: Fonts): Laid {
  const setter = createSetter(fonts, inksOf(spec.ink));
  const [w, h, perPage] = spec.poster === 'a3' ? [420, 297, 6] : [210, 297, 3];
  const left = spec.poster === 'a3' ? 10 : PRINTER_MARGIN;
  const abouts = deck.themes.map((theme) => aboutOf(setter, theme, 0).height);
  const head = Math.max(HEAD, ...abouts.map((height) => height + 13));
  const row = (h - 2 * PRINTER_MARGIN - head) / 3;
  const columns = deck.themes.length + 1;
  const pages: SheetPage[] = [];
  for (let first = 0; first < columns; first += perPage) {
    const nodes: PageNode[] = [];
    for (let column = first; column < Math.min(columns, first + perPage); column += 1) {
      const x = left + (column - first) * COLUMN;
      const theme = deck.themes[column - 1];
      nodes.push(
        ...(theme ? themeColumn(setter, theme, x, head, row) : rowColumn(setter, deck, x, head, row)),
      );
    }
    if (first + perPage < columns) nodes.push(joint(setter, w, h, head));
    pages.push({ w, h, nodes });
  }
  return formDocument(deck, setter, POSTER.name, pages);
}

/** Names the rows. It stands at the left of the first page. */
function rowColumn(setter: Setter, deck: Deck, x: number, head: number, row: number): PageNode[] {
  const { inks } = setter;
  const [inner, width] = [x + 3, COLUMN - 8];
  const name = POSTER.title(deck.title);
  const titleAt = (size: number): Block =>
    setter.block(name, { ...STYLES.title, size }, inner, PRINTER_MARGIN + 1, width);
  const sizes = sizesFrom(STYLES.title.size);
  const title = titleAt(sizes.find((size) => titleAt(size).height < head - 8) ?? LEAST_POINTS);
  const nodes: PageNode[] = [
    leaf('H1', title.ops),
    setter.tagged('P', POSTER.about, STYLES.small, inner, PRINTER_MARGIN + 2 + title.height, width),
  ];
  deck.depths.forEach((depth, index) => {
    const top = PRINTER_MARGIN + head + index * row;
    const sign = SIGN_PARTS[WAVES[index] ?? 'wave-1'];
    const name = setter.block(depth.name, { ...STYLES.title, size: 19 }, inner, top + 20, width);
    const rule = straight([inner, top], [x + COLUMN - 3, top], { stroke: inks.ink, width: 0.28 });
    nodes.push(
      artifact([...shapeOps(sign, inner, top + 6, 13, inks.ink), rule]),
      leaf('P', name.ops),
      setter.tagged('P', depth.about, STYLES.body, inner, top + 22 + name.height, width),
    );
  });
  return nodes;
}

function themeColumn(setter: Setter, theme: Theme, x: number, tall: number, row: number): PageNode[] {
  const { inks } = setter;
  const suit = inks.suit(theme.colour);
  const [top, gap] = [PRINTER_MARGIN, 1.8];
  const head: Op = {
    kind: 'rect',
    x: x + gap,
    y: top,
    w: COLUMN - 2 * gap,
    h: tall - 2,
    radius: 2.6,
    ...(suit.fill ? { fill: suit.fill } : {}),
    stroke: inks.ink,
    width: 0.28,
  };
  const inner = x + gap + 3.4;
  const nameAt = (size: number): Block =>
    setter.block(theme.name, { ...STYLES.heading, size }, inner + 8.4, top + 2, TEXT_WIDTH - 8.4, suit.on);
  const size = sizesFrom(14).find((size) => nameAt(size).ops.length === 1);
  const name = nameAt(size ?? LEAST_POINTS);
  if (size === undefined) {
    setter.problems.push({ card: null, field: 'theme', level: 'stop', kind: 'too-long', detail: theme.name });
  }
  const about = aboutOf(setter, theme, inner, suit.on);
  const cells = [0, 1, 2].flatMap((index) => cell(setter, x, top + tall + index * row, row, index));
  return [
    artifact([head, ...shapeOps(SHAPE_PARTS[theme.shape], inner, top + 2.4, 6, suit.on), ...cells]),
    branch('Sect', [leaf('H2', name.ops), leaf('P', about.ops)]),
  ];
}

function aboutOf(setter: Setter, { about }: Theme, x: number, fill?: Colour): Block {
  const style = { ...STYLES.small, size: 8, lead: 1.25 };
  return setter.block(about, style, x, PRINTER_MARGIN + 9, TEXT_WIDTH, fill);
}

/** A place for a pile of cards; the deeper the row, the denser the lines. */
function cell(setter: Setter, x: number, y: number, row: number, depth: number): Op[] {
  const { inks } = setter;
  const box = { x: x + 1.8, y: y + 1, w: COLUMN - 3.6, h: row - 2 };
  const step = [11, 7, 4.6][depth] ?? 7;
  const radii = Array.from({ length: Math.floor(70 / step) }, (_, index) => 6 + index * step);
  return [
    ...(inks.paper ? [{ kind: 'rect' as const, ...box, radius: 2.6, fill: inks.paper }] : []),
    {
      kind: 'group',
      x: 0,
      y: 0,
      clip: { ...box, radius: 2.6 },
      ops: [
        ...depthOps(inks, depthLines(x + COLUMN * 0.55, y + row * 0.5, radii, depth + x * 0.05, 1.15), 0.2),
      ],
    },
    { kind: 'rect', ...box, radius: 2.6, stroke: inks.quiet, width: 0.28, dash: [1.6, 1.4] },
  ];
}

/** The line along which the next page is joined, with its words in the margin. */
function joint({ inks }: Setter, w: number, h: number, head: number): PageNode {
  const x = w - PRINTER_MARGIN;
  return artifact([
    straight([x, PRINTER_MARGIN], [x, h - PRINTER_MARGIN], { stroke: inks.quiet, width: 0.15, dash: [3, 2] }),
    {
      kind: 'group',
      x: x + 1.2,
      y: PRINTER_MARGIN + head,
      turn: 90,
      ops: [{ kind: 'text', text: POSTER.join, x: 0, y: 0, size: 7, font: 'text', fill: inks.quiet }],
    },
  ]);
}
