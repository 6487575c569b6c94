/** The front of a card: band, title, question, prompts. In the card's own millimetres. */
import { artifact, branch, leaf, type Op, type PageNode, type TagNode } from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import { straight } from '../../pdf/straight';
import type { Inks } from '../ink';
import type { Problem } from '../problem';
import { bandOf } from './band';
import { layoutBody } from './body';
import { checkLetters } from './check';
import type { Face } from './face';
import { linesOps, titleOps } from './lines';
import { chevron, cornerOps, writingLines } from './marks';
import type { CardStyle } from './style';

export interface Front {
  readonly nodes: readonly PageNode[];
  readonly problems: readonly Problem[];
}

/** Lays out one front; what does not fit or can't be drawn is among the problems. */
export function layoutFront(face: Face, style: CardStyle, inks: Inks, fonts: Fonts, h1: boolean): Front {
  const { w, h, inset, radius, pad } = style;
  const problems: Problem[] = checkLetters(face, fonts);
  const band = bandOf(face, style, inks, fonts);
  if (band.suitSize === null) {
    problems.push({ card: face.id, field: 'theme', level: 'stop', kind: 'too-long', detail: face.suit });
  }
  const body = layoutBody(face, style, fonts, band.bottom, problems);
  const frame: Op = {
    kind: 'rect',
    x: inset,
    y: inset,
    w: w - 2 * inset,
    h: h - 2 * inset,
    radius,
    ...inks.frame,
  };
  const corner = cornerOps(face, style, inks, fonts);
  const drawing: Op[] = [...band.drawing, frame, ...corner];

  const tags: TagNode[] = [leaf('P', band.words)];
  if (body === null) {
    tags.push(leaf(h1 ? 'H1' : 'H2', titleOps(face, null, style, inks, band.bottom)));
    if (face.question === '') drawing.push(...writingLines(style, inks, band.bottom));
  } else {
    const { title, question, prompts, at } = body;
    tags.push(
      leaf(h1 ? 'H1' : 'H2', titleOps(face, title, style, inks, band.bottom)),
      leaf('P', linesOps(question, pad, at.question, 'bold', inks.ink)),
    );
    if (prompts.length > 0) {
      const dots = { stroke: inks.quiet, width: 0.3, dash: [0.01, 0.9] } as const;
      drawing.push(straight([pad, at.divider], [w - pad, at.divider], dots));
      const indent = body.indent;
      prompts.forEach((prompt, index) => {
        drawing.push(chevron(pad, at.prompts[index] ?? 0, prompt, inks));
      });
      tags.push(
        branch(
          'L',
          prompts.map((prompt, index) =>
            branch('LI', [
              leaf('LBody', linesOps(prompt, pad + indent, at.prompts[index] ?? 0, 'text', inks.ink)),
            ]),
          ),
        ),
      );
    }
  }
  if (!band.named) {
    problems.push({ card: face.id, field: 'deck', level: 'note', kind: 'name-left-out', detail: face.code });
  }
  return {
    nodes: [artifact(drawing), branch('Sect', tags, { title: face.id })],
    problems,
  };
}
