/** The sheet to write a talk on: opgave, kernen, koers, agreements. */
import type { Deck } from '../../decks/types';
import { artifact, leaf, type Op, type PageNode } from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import { straight } from '../../pdf/straight';
import { SIGN_PARTS } from '../../speelveld/shapes';
import { stanceRing } from '../../speelveld/stance-ring';
import { shapeOps } from '../card/shape';
import { inksOf } from '../ink';
import type { Laid } from '../laid';
import type { PrintSpec } from '../spec';
import { a4, formDocument } from './document';
import { headNodes, HEAD_BOTTOM, MARGIN } from './head';
import { createSetter, STYLES, type Setter } from './setter';
import { HARVEST } from './words';

const WIDTH = 210 - 2 * MARGIN;
const RIGHT = 210 - MARGIN;
/** Room between two lines to write on. */
const LINE = 9;
const KERNEN = 8;
const STANCES = ['agree', 'differ', 'unsure'] as const;
/** Where the columns of the kernen begin. */
const COLUMNS = { card: MARGIN, kern: MARGIN + 20, stance: 119, begin: 168, friction: 183 };
/** From one stance to the next: the longest of their names fits on a line. */
const STANCE = 16.8;

/** Lays out both sides: the talk in front, what comes of it behind. */
export function layHarvest(deck: Deck, spec: PrintSpec, fonts: Fonts): Laid {
  const setter = createSetter(fonts, inksOf(spec.ink));
  return formDocument(
    deck,
    setter,
    HARVEST.name,
    [a4(talkSide(setter, deck)), a4(outcomeSide(setter, deck))],
    'DuplexFlipLongEdge',
  );
}

function talkSide(setter: Setter, deck: Deck): PageNode[] {
  const top = HEAD_BOTTOM;
  const table = top + 30;
  const rows = table + 27;
  const dissent = rows + KERNEN * 2 * LINE + 6;
  return [
    ...headNodes(setter, 210, deck.title, HARVEST.title),
    setter.tagged('H2', HARVEST.opgave, STYLES.heading, MARGIN, top, WIDTH),
    artifact(ruled(setter, MARGIN, top + 14, WIDTH, 2)),
    setter.tagged('H2', HARVEST.kernen, STYLES.heading, MARGIN, table, WIDTH),
    setter.tagged('P', HARVEST.kernenAbout, STYLES.small, MARGIN, table + 6, WIDTH),
    ...kernHead(setter, rows - 4),
    artifact(Array.from({ length: KERNEN }, (_, row) => kernRow(setter, rows + row * 2 * LINE)).flat()),
    setter.tagged('H2', HARVEST.dissent, STYLES.heading, MARGIN, dissent, WIDTH),
    artifact(ruled(setter, MARGIN, dissent + 14, WIDTH, 1)),
    setter.tagged('P', HARVEST.noNames, STYLES.small, MARGIN, dissent + 19, WIDTH),
  ];
}

/** The names of the columns: signs where there is no room for words, and words for who can't see them. */
function kernHead(setter: Setter, y: number): PageNode[] {
  const { inks } = setter;
  const name = (text: string, x: number, width: number): PageNode =>
    setter.tagged('P', text, { ...STYLES.small, lead: 1.1, size: 8 }, x, y - 7, width);
  return [
    name(HARVEST.card, COLUMNS.card, 18),
    name(HARVEST.kern, COLUMNS.kern, 90),
    ...HARVEST.stances.map((stance, index) => name(stance, COLUMNS.stance + index * STANCE - 5, STANCE)),
    name(HARVEST.begin, COLUMNS.begin, 13),
    name(HARVEST.friction, COLUMNS.friction, 13),
    artifact([
      ...shapeOps(SIGN_PARTS.flag, COLUMNS.begin + 2, y + 0.5, 4, inks.ink),
      ...shapeOps(SIGN_PARTS.saw, COLUMNS.friction + 2, y + 0.5, 4, inks.ink),
    ]),
  ];
}

function kernRow(setter: Setter, y: number): Op[] {
  const { inks } = setter;
  const middle = y + LINE * 1.1;
  return [
    ...line(setter, COLUMNS.card, y + 2 * LINE - 2, 17),
    ...line(setter, COLUMNS.kern, y + LINE - 2, COLUMNS.stance - COLUMNS.kern - 6),
    ...line(setter, COLUMNS.kern, y + 2 * LINE - 2, COLUMNS.stance - COLUMNS.kern - 6),
    ...STANCES.flatMap((stance, index) =>
      shapeOps(
        stanceRing(stance, 12, 12, 9.4, 1.8),
        COLUMNS.stance + index * STANCE - 1,
        middle - 3.6,
        7.2,
        inks.ink,
      ),
    ),
    ...line(setter, COLUMNS.begin, y + 2 * LINE - 2, 12),
    ...line(setter, COLUMNS.friction, y + 2 * LINE - 2, RIGHT - COLUMNS.friction),
  ];
}

function outcomeSide(setter: Setter, deck: Deck): PageNode[] {
  const words = (deck.koersForm ?? deck.id) === 'wat' ? HARVEST.koersLines.wat : HARVEST.koersLines.other;
  const nodes: PageNode[] = [];
  let y = 18;
  const heading = (text: string): void => {
    nodes.push(setter.tagged('H2', text, STYLES.heading, MARGIN, y, WIDTH));
    y += 13;
  };
  heading(HARVEST.missed);
  nodes.push(artifact(ruled(setter, MARGIN, y + 2, WIDTH, 2)));
  y += 2 * LINE + 6;
  heading(HARVEST.koers);
  for (const text of words) {
    const block = setter.block(text, { ...STYLES.strong, size: 11 }, MARGIN, y, 46);
    nodes.push(
      leaf('P', block.ops),
      artifact([
        ...line(setter, MARGIN + 48, y + 4.4, WIDTH - 48),
        ...line(setter, MARGIN, y + 4.4 + LINE, WIDTH),
      ]),
    );
    y += 2 * LINE + 3;
  }
  y += 4;
  heading(HARVEST.agreements);
  for (let agreement = 1; agreement <= 3; agreement += 1) {
    nodes.push(...agreementBox(setter, agreement, y));
    y += 38;
  }
  y += 3;
  for (const text of [HARVEST.lookBack, HARVEST.reporter]) {
    nodes.push(
      setter.tagged('P', text, STYLES.strong, MARGIN, y, 60),
      artifact(line(setter, MARGIN + 62, y + 4.2, WIDTH - 62)),
    );
    y += LINE + 2;
  }
  return nodes;
}

function agreementBox(setter: Setter, number: number, y: number): PageNode[] {
  const box: Op = {
    kind: 'rect',
    x: MARGIN,
    y,
    w: WIDTH,
    h: 34,
    radius: 2.6,
    stroke: setter.inks.ink,
    width: 0.28,
  };
  const label = (text: string, x: number, top: number): PageNode =>
    setter.tagged('P', text, STYLES.small, x, top, 40);
  return [
    artifact([
      box,
      ...line(setter, MARGIN + 32, y + 7.5, WIDTH - 37),
      ...line(setter, MARGIN + 5, y + 7.5 + LINE, WIDTH - 10),
      ...line(setter, MARGIN + 18, y + 28.5, 62),
      ...line(setter, MARGIN + 110, y + 28.5, WIDTH - 115),
    ]),
    label(`${number}. ${HARVEST.what}`, MARGIN + 5, y + 4.4),
    label(HARVEST.who, MARGIN + 5, y + 25.4),
    label(HARVEST.when, MARGIN + 84, y + 25.4),
  ];
}

const ruled = (setter: Setter, x: number, y: number, length: number, count: number): Op[] =>
  Array.from({ length: count }, (_, index) => line(setter, x, y + index * LINE, length)).flat();

function line({ inks }: Setter, x: number, y: number, length: number): Op[] {
  return [straight([x, y], [x + length, y], { stroke: inks.quiet, width: 0.2 })];
}
