import type { Finding } from './finding';

/**
 * True when a note of the deck explains this warning: one note names the card (or cards) and the subject of the
 * warning, such as "W-OP-B2 heeft een komma, omdat ...". An error can't be explained away.
 */
export function isExplained(finding: Finding, notes: readonly string[]): boolean {
  if (finding.level === 'error') return false;
  return notes.some((note) => finding.named.every((name) => stands(name, note)));
}

/** As words of their own: W-OP-A1 does not stand in W-OP-A10. */
function stands(name: string, note: string): boolean {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}-])${literal}(?![\\p{L}\\p{N}-])`, 'iu').test(note);
}
