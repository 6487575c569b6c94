/** What somebody typed, as Markdown that reads as exactly that: one line, and nothing in it means anything. */
export function markdownText(typed: string): string {
  return (
    typed
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .replaceAll(/[\\`*_[\]<>~|]/gu, '\\$&')
      .replaceAll(/&(?=#?\w)/gu, '\\&')
      // At the beginning of a line these would make a heading, a list or a rule.
      .replace(/^(?:[#+=-])/u, '\\$&')
      .replace(/^(\d+)([.)])/u, '$1\\$2')
  );
}
