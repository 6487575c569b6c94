/** The one line-breaker: what it gives is drawn by the preview and by the PDF alike. */
import type { Font } from '../../pdf/font/font';
import { SOFT_HYPHEN } from './clean';
import { hyphenationPoint } from './hyphenate';

/** Millimetres in a point. */
export const MM_PER_POINT = 25.4 / 72;

export interface Line {
  readonly text: string;
  /** What it stands for when it begins or ends inside a word. */
  readonly actual?: string;
}

export interface Broken {
  readonly lines: readonly Line[];
  /** Words that had to be broken where nobody allowed it. */
  readonly brokenWords: readonly string[];
}

/** A piece that no line may divide. */
interface Piece {
  readonly text: string;
  /** What is drawn behind it when the line ends here. */
  readonly end: '' | '-';
  /** A space follows it on the same line. */
  readonly spaced: boolean;
  /** The whole word, when it was taken apart; and whether this is its first part. */
  readonly word?: { readonly whole: string; readonly first: boolean };
}

/** Breaks a paragraph into as few lines as fit, then makes them about equally long. */
export function breakBalanced(text: string, width: number, font: Font, size: number): Broken {
  const broken = breakText(text, width, font, size);
  const { lines } = broken;
  if (lines.length < 2) return broken;
  let [low, high] = [width / lines.length, width];
  let best = broken;
  for (let step = 0; step < 7; step += 1) {
    const tried = breakText(text, (low + high) / 2, font, size);
    if (tried.lines.length > lines.length || tried.brokenWords.length > broken.brokenWords.length) {
      low = (low + high) / 2;
    } else {
      best = tried;
      high = (low + high) / 2;
    }
  }
  return best;
}

/** Breaks a paragraph at spaces, hyphens and soft hyphens; a word wider than the line is broken by rule. */
export function breakText(text: string, width: number, font: Font, size: number): Broken {
  const limit = width / (size * MM_PER_POINT);
  const brokenWords: string[] = [];
  const pieces = piecesOf(text, limit, font, brokenWords);
  const rows: Piece[][] = [];
  let row: Piece[] = [];
  let used = 0;
  for (const piece of pieces) {
    const own = font.width(piece.text + piece.end);
    if (row.length > 0 && used + own > limit + 1e-6) {
      rows.push(row);
      row = [];
      used = 0;
    }
    row.push(piece);
    used += font.width(piece.spaced ? `${piece.text} ` : piece.text);
  }
  if (row.length > 0) rows.push(row);
  return { lines: rows.map((pieces) => lineOf(pieces)), brokenWords };
}

/** How wide a line is, in millimetres. */
export function lineWidth(text: string, font: Font, size: number): number {
  return font.width(text) * size * MM_PER_POINT;
}

function piecesOf(text: string, limit: number, font: Font, brokenWords: string[]): Piece[] {
  return text.split(' ').flatMap((word): Piece[] => {
    const parts = word.split(SOFT_HYPHEN);
    const fitted = parts.flatMap((part) => divided(part, limit, font));
    const whole = parts.join('');
    if (fitted.length > parts.length) brokenWords.push(whole);
    return fitted.map((part, index) => {
      const last = index === fitted.length - 1;
      return {
        text: part,
        end: last || part.endsWith('-') ? '' : '-',
        spaced: last,
        ...(fitted.length > 1 ? { word: { whole, first: index === 0 } } : {}),
      };
    });
  });
}

/** A word in parts that fit; one that fits is left whole. */
function divided(word: string, limit: number, font: Font): string[] {
  const parts: string[] = [];
  let rest = word;
  while (font.width(rest) > limit && rest.length > 4) {
    const at = hyphenationPoint(rest, (head) => font.width(`${head}-`) <= limit);
    if (at === 0) break;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

function lineOf(pieces: readonly Piece[]): Line {
  const shown = pieces.map(({ text, spaced }, index) =>
    spaced && index < pieces.length - 1 ? `${text} ` : text,
  );
  const last = pieces.at(-1);
  const text = shown.join('') + (last?.end ?? '');
  const [head] = pieces;
  const startsInside = head?.word !== undefined && !head.word.first;
  const endsInside = last !== undefined && !last.spaced;
  if (!startsInside && !endsInside) return { text };
  return { text, actual: spoken(pieces) };
}

/** A broken word is read as a whole where it begins, and not again where it goes on. */
function spoken(pieces: readonly Piece[]): string {
  const words: string[] = [];
  let open = false;
  for (const { text, word, spaced } of pieces) {
    if (!word) words.push(text);
    else if (word.first) words.push(word.whole);
    open = !spaced;
  }
  const said = words.join(' ');
  return open || said === '' ? said || ' ' : said;
}
