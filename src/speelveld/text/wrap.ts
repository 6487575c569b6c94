import { type FontName, textWidth } from './width';

export interface Wrapped {
  readonly lines: readonly string[];
  /** Width of the longest line, px. */
  readonly width: number;
  /** True when part of the text had to be left out. */
  readonly cut: boolean;
}

const JOINS = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d)/u;

/** Shortens a text with an ellipsis, without tearing a joined emoji or an accent apart. */
export function shorten(text: string, size: number, room: number, font: FontName = 'title'): string {
  // A size that was chosen to fit gives this width but for rounding.
  if (textWidth(text, size, font) <= room + 0.01) return text;
  const chars = Array.from(text);
  while (chars.length > 1) {
    let last = chars.pop() ?? '';
    while (chars.length > 1 && (JOINS.test(last) || chars.at(-1) === '\u200d')) last = chars.pop() ?? '';
    const shorter = `${chars.join('').trimEnd()}…`;
    if (textWidth(shorter, size, font) <= room) return shorter;
  }
  return '…';
}

function greedy(words: readonly string[], size: number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Two lines of the most equal length, so that no single word hangs below. */
function balanced(words: readonly string[], size: number): string[] {
  let best: string[] = [];
  let width = Infinity;
  for (let at = 1; at < words.length; at++) {
    const pair = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const widest = Math.max(...pair.map((line) => textWidth(line, size)));
    if (widest < width - 1) [best, width] = [pair, widest];
  }
  return best;
}

/** Breaks a title over at most `most` lines of `room` px; what does not fit ends in an ellipsis. */
export function wrap(text: string, size: number, room: number, most: number): Wrapped {
  const words = text.trim().split(/\s+/u).filter(Boolean);
  let lines = greedy(words, size, room);
  let cut = false;
  if (lines.length === 2) lines = balanced(words, size);
  if (lines.length > most) {
    lines = [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')];
    cut = true;
  }
  lines = lines.map((line) => shorten(line, size, room));
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => textWidth(line, size))),
    cut: cut || lines.join(' ').length < words.join(' ').length,
  };
}
