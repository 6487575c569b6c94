/** What stands under the band of a front: title, question and prompts, in the largest letters that fit. */
import type { Fonts } from '../../pdf/fonts';
import type { Problem } from '../problem';
import { MM_PER_POINT } from '../text/break';
import { setAt, sizesFrom, type Fitted } from '../text/fit';
import type { Face } from './face';
import { titleTop } from './lines';
import type { CardStyle } from './style';

/** Below this part of the usual size a question is worth a word beforehand. */
const NOTICEABLE = 0.8;

export interface Body {
  readonly title: Fitted;
  readonly question: Fitted;
  readonly prompts: readonly Fitted[];
  readonly indent: number;
  readonly at: { readonly question: number; readonly divider: number; readonly prompts: readonly number[] };
}

/**
 * The largest letters in which all of it fits, or null for a blank or when nothing does.
 * @param top the lower edge of the band, in mm
 * @param problems what does not fit, or only in small letters, is added here
 */
export function layoutBody(
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
