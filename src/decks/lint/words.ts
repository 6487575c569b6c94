/** The words of a text: lower case, without accents of stress or punctuation, apostrophes written alike. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
  );
}

/** The sentences of a text, each with its closing mark. */
export function sentencesOf(text: string): string[] {
  const parts = text.match(/[^.?!]+[.?!]*/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
