/** Which words of a text are explained in the deck's glossary. */

export interface TextPiece {
  readonly text: string;
  /** The glossary's name of this word; absent for plain text. */
  readonly term?: string;
}

/** The ways in which a Dutch noun of the list may end on a card. */
const ENDINGS = "(?:en|n|s|['’]s)?";

/** A text cut at the words that are explained: whole words, plurals too, each word once. */
export function termsIn(text: string, glossary: Readonly<Record<string, string>>): readonly TextPiece[] {
  // The longest first, so that "gedeelde opgave" is not taken for "opgave".
  const terms = Object.keys(glossary).toSorted((a, b) => b.length - a.length);
  if (terms.length === 0) return [{ text }];
  const words = terms.map((term) => term.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`));
  const finder = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(${words.join('|')})${ENDINGS}(?![\p{L}\p{N}])`,
    'giu',
  );
  const pieces: TextPiece[] = [];
  const seen = new Set<string>();
  let from = 0;
  for (const match of text.matchAll(finder)) {
    const term = terms.find((known) => known.toLowerCase() === match[1]?.toLowerCase());
    if (term === undefined || seen.has(term)) continue;
    seen.add(term);
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ text: match[0], term });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
