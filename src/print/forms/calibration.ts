/** A sheet that shows how far a printer is off: scales in front, needles behind, read against the light. */
import type { Deck } from '../../decks/types';
import { artifact, branch, leaf, type Op, type PageNode, type TextOp } from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import { straight } from '../../pdf/straight';
import { backOf, impose } from '../impose';
import { inksOf } from '../ink';
import type { Laid } from '../laid';
import type { PrintSpec } from '../spec';
import { lineWidth } from '../text/break';
import { formDocument } from './document';
import { headNodes, HEAD_BOTTOM, MARGIN } from './head';
import { createSetter, STYLES, type Setter } from './setter';
import { CALIBRATION } from './words';

const REACH = 10;

/** Lays out both sides. The scale says what to fill in, so nobody has to think in mirror image. */
export function layCalibration(deck: Deck, spec: PrintSpec, fonts: Fonts): Laid {
  const setter = createSetter(fonts, inksOf(spec.ink));
  const paper = { ...spec, sheet: spec.sheet === 'card' ? 'a4' : spec.sheet, backs: 'duplex' } as const;
  const plan = impose(paper);
  const { w, h } = plan;
  const flipX = (spec.duplex === 'long') !== plan.landscape;
  const right = { x: w / 2, y: Math.max(h * 0.45, HEAD_BOTTOM + 62) };
  const down = { x: w / 2, y: right.y + 52 };
  const front: PageNode[] = [
    ...headNodes(setter, w, deck.title, CALIBRATION.title),
    branch(
      'L',
      CALIBRATION.steps.map((step, index) => {
        const y = HEAD_BOTTOM + 2 + index * 8;
        return branch('LI', [
          setter.tagged('Lbl', String(index + 1), STYLES.strong, MARGIN, y, 6),
          setter.tagged('LBody', step, { ...STYLES.body, size: 11 }, MARGIN + 7, y, w - 2 * MARGIN - 7),
        ]);
      }),
    ),
    setter.tagged('P', CALIBRATION.zero, STYLES.strong, MARGIN, HEAD_BOTTOM + 38, w - 2 * MARGIN),
    leaf('P', labelled(setter, CALIBRATION.right, right.x, right.y - 14)),
    leaf('P', labelled(setter, CALIBRATION.down, down.x, down.y - 18)),
    artifact([
      ...scale(setter, right.x, right.y, 'across', flipX ? 1 : -1),
      ...scale(setter, down.x, down.y, 'along', flipX ? -1 : 1),
    ]),
  ];
  // The needles lie where the back of a point lies, without the offset that is yet to be found.
  const behind = (point: { x: number; y: number }): { x: number; y: number } =>
    backOf(plan, { ...point, w: 0, h: 0 }, { ...paper, offset: { x: 0, y: 0 } });
  const [needleRight, needleDown] = [behind(right), behind(down)];
  const back: PageNode[] = [
    setter.tagged('P', CALIBRATION.back, STYLES.heading, MARGIN, 14, w - 2 * MARGIN),
    setter.tagged('P', CALIBRATION.backAbout, STYLES.body, MARGIN, 22, w - 2 * MARGIN),
    artifact([
      line(setter, needleRight.x, needleRight.y - 9, needleRight.x, needleRight.y + 9, 0.3),
      line(setter, needleDown.x - 14, needleDown.y, needleDown.x + 14, needleDown.y, 0.3),
    ]),
  ];
  return formDocument(
    deck,
    setter,
    CALIBRATION.name,
    [
      { w, h, nodes: front },
      { w, h, nodes: back },
    ],
    spec.duplex === 'long' ? 'DuplexFlipLongEdge' : 'DuplexFlipShortEdge',
  );
}

/** How long the mark of a half, a whole, and a fifth millimetre is. */
const TICKS = { half: 2.2, whole: 3.6, fifth: 5.6 };

/** Ticks from -10 to 10 mm; every fifth bears what to fill in. */
function scale(setter: Setter, x: number, y: number, way: 'across' | 'along', sign: 1 | -1): Op[] {
  const ops: Op[] = [];
  for (let mm = -REACH; mm <= REACH; mm += 0.5) {
    const long = mm % 5 === 0 ? TICKS.fifth : mm % 1 === 0 ? TICKS.whole : TICKS.half;
    ops.push(
      way === 'across'
        ? line(setter, x + mm, y, x + mm, y + long, 0.15)
        : line(setter, x, y + mm, x + long, y + mm, 0.15),
    );
    if (mm % 5 !== 0) continue;
    const text = String(mm === 0 ? 0 : mm * sign).replace('-', '–');
    const width = lineWidth(text, setter.fonts.bold, 8);
    ops.push({
      kind: 'text',
      text,
      x: way === 'across' ? x + mm - width / 2 : x + 7.6,
      y: way === 'across' ? y + 10.4 : y + mm + 1.1,
      size: 8,
      font: 'bold',
      fill: setter.inks.ink,
    });
  }
  return ops;
}

function labelled({ fonts, inks }: Setter, text: string, x: number, y: number): TextOp[] {
  const width = lineWidth(text, fonts.title, 12);
  return [{ kind: 'text', text, x: x - width / 2, y, size: 12, font: 'title', fill: inks.ink }];
}

function line({ inks }: Setter, x1: number, y1: number, x2: number, y2: number, width: number): Op {
  return straight([x1, y1], [x2, y2], { stroke: inks.ink, width });
}
