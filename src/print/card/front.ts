/** The front of a card: band, title, question, prompts. In the card's own millimetres. */
import { artifact, branch, leaf, type Op, type PageNode, type TagNode, type TextOp } from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import type { Inks } from '../ink';
import type { Problem } from '../problem';
import { MM_PER_POINT } from '../text/break';
import { setAt, sizesFrom, type Fitted } from '../text/fit';
import { bandOf } from './band';
import { checkLetters } from './check';
import type { Face } from './face';
import { shapeOps } from './shape';
import type { CardStyle } from './style';

export interface Front {
  readonly nodes: readonly PageNode[];
  readonly problems: readonly Problem[];
}

/** Below this part of the usual size a question is worth a word beforehand. */
const NOTICEABLE = 0.8;

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
      drawing.push({
        kind: 'path',
        d: `M${pad} ${at.divider}L${w - pad} ${at.divider}`,
        x: 0,
        y: 0,
        scale: 1,
        stroke: inks.quiet,
        width: 0.3,
        dash: [0.01, 0.9],
      });
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

interface Body {
  readonly title: Fitted;
  readonly question: Fitted;
  readonly prompts: readonly Fitted[];
  readonly indent: number;
  readonly at: { readonly question: number; readonly divider: number; readonly prompts: readonly number[] };
}

/** The largest letters in which all of it fits, or null for a blank or when nothing does. */
function layoutBody(
  face: Face,
  style: CardStyle,
  fonts: Fonts,
  top: number,
  problems: Problem[],
): Body | null {
  if (face.question === '') return null;
  const { w, h, pad, points } = style;
  const width = w - 2 * pad;
  const indent = points.prompt * MM_PER_POINT * 1.35;
  // The corner mark stands in the bottom right; text ends above it.
  const bottom = h - pad - points.code * MM_PER_POINT * 1.5;
  const title = setAt(face.title, fonts.title, points.title, { width, lead: 1.2, sizes: [] });
  let spare: Body | null = null;
  for (const size of sizesFrom(points.question)) {
    const question = setAt(face.question, fonts.bold, size, { width, lead: 1.17, balanced: true, sizes: [] });
    const promptSize = Math.max(8, Math.min(points.prompt, size * 0.8));
    const prompts = face.prompts.map((prompt) =>
      setAt(prompt, fonts.text, promptSize, { width: width - indent, lead: 1.3, sizes: [] }),
    );
    const body = stacked(title, question, prompts, indent, top, style);
    if (body.end > bottom) continue;
    const broken = question.brokenWords.length > 0;
    if (broken && size > points.question * 0.7) {
      spare ??= body;
      continue;
    }
    return noted(face, broken && spare ? spare : body, points.question, problems);
  }
  if (spare) return noted(face, spare, points.question, problems);
  problems.push({
    card: face.id,
    field: longestField(face),
    level: 'stop',
    kind: 'too-long',
    detail: String(Math.max(face.question.length, ...face.prompts.map(({ length }) => length))),
  });
  return null;
}

function stacked(
  title: Fitted,
  question: Fitted,
  prompts: readonly Fitted[],
  indent: number,
  top: number,
  { points }: CardStyle,
): Body & { readonly end: number } {
  const gap = points.question * MM_PER_POINT;
  const questionTop = titleTop(top, points.title) + title.height + gap * 0.22;
  const divider = questionTop + question.height + gap * 0.42;
  let y = divider + gap * 0.62;
  const at = prompts.map((prompt) => {
    const start = y;
    y += prompt.height + gap * 0.24;
    return start;
  });
  return { title, question, prompts, indent, at: { question: questionTop, divider, prompts: at }, end: y };
}

const titleTop = (bandBottom: number, size: number): number => bandBottom + size * MM_PER_POINT * 0.85;

function noted(face: Face, body: Body, usual: number, problems: Problem[]): Body {
  if (body.question.size < usual * NOTICEABLE) {
    problems.push({
      card: face.id,
      field: 'question',
      level: 'note',
      kind: 'small-letters',
      detail: String(body.question.size).replace('.', ','),
    });
  }
  const broken: [Problem['field'], readonly string[]][] = [
    ['title', body.title.brokenWords],
    ['question', body.question.brokenWords],
    ['prompt', body.prompts.flatMap(({ brokenWords }) => brokenWords)],
  ];
  for (const [field, words] of broken) {
    for (const word of words) {
      problems.push({ card: face.id, field, level: 'note', kind: 'broken-word', detail: word });
    }
  }
  return body;
}

function longestField({ question, prompts }: Face): Problem['field'] {
  return prompts.some(({ length }) => length > question.length) ? 'prompt' : 'question';
}

/** A fitted text as ink; `top` is the top of its first line. A line but the last ends in a space, for readers. */
export function linesOps(
  { lines, size, leading }: Fitted,
  x: number,
  top: number,
  font: TextOp['font'],
  fill: TextOp['fill'],
): TextOp[] {
  const first = top + size * MM_PER_POINT * 0.95;
  return lines.map(({ text, actual }, index) => {
    const broken = actual !== undefined && text.endsWith('-');
    const space = index < lines.length - 1 && !broken ? ' ' : '';
    return {
      kind: 'text',
      text: `${text}${space}`,
      x,
      y: first + index * leading,
      size,
      font,
      fill,
      ...(actual === undefined ? {} : { actual: index < lines.length - 1 ? `${actual.trimEnd()} ` : actual }),
    };
  });
}

function titleOps(face: Face, title: Fitted | null, style: CardStyle, inks: Inks, top: number): TextOp[] {
  const { pad, points } = style;
  const y = titleTop(top, points.title);
  if (title) return linesOps(title, pad, y, 'title', inks.quiet);
  const plain = { lines: [{ text: face.title }], size: points.title, leading: 0, height: 0, brokenWords: [] };
  return linesOps(plain, pad, y, 'title', inks.quiet);
}

function chevron(x: number, top: number, { size }: Fitted, inks: Inks): Op {
  const em = size * MM_PER_POINT;
  const middle = top + em * 0.64;
  const [reach, half] = [em * 0.26, em * 0.3];
  return {
    kind: 'path',
    d: `M0 ${-half}L${reach} 0L0 ${half}`,
    x: x + em * 0.25,
    y: middle,
    scale: 1,
    stroke: inks.ink,
    width: 0.3,
  };
}

function cornerOps(face: Face, style: CardStyle, inks: Inks, fonts: Fonts): Op[] {
  const { w, h, pad, points } = style;
  const size = points.code;
  const shape = size * MM_PER_POINT * 1.15;
  const font = fonts.title;
  const width = font.width(face.corner) * size * MM_PER_POINT;
  return [
    {
      kind: 'group',
      x: w - pad,
      y: h - pad,
      turn: 180,
      ops: [
        ...shapeOps(face.shape, 0, 0, shape, inks.quiet),
        {
          kind: 'text',
          text: face.corner,
          x: Math.min(shape + 1.2, w - 2 * pad - width),
          y: shape * 0.84,
          size,
          font: 'title',
          fill: inks.quiet,
        },
      ],
    },
  ];
}

/** Lines to write on. */
function writingLines({ w, h, pad, points }: CardStyle, inks: Inks, top: number): Op[] {
  const step = points.question * MM_PER_POINT * 1.75;
  const first = titleTop(top, points.title) + points.title * MM_PER_POINT * 1.2 + step;
  const count = Math.floor((h - pad - points.code * MM_PER_POINT * 1.8 - first) / step) + 1;
  return Array.from({ length: Math.max(1, count) }, (_, index) => ({
    kind: 'path',
    d: `M${pad} ${first + index * step}L${w - pad} ${first + index * step}`,
    x: 0,
    y: 0,
    scale: 1,
    stroke: inks.quiet,
    width: 0.2,
  }));
}
