/** Where a Dutch word may be broken when it fits on no line: between two syllables, as well as a rule can tell. */

const VOWEL = /[aeiouyàáâäèéêëìíîïòóôöùúûü]/iu;
/** Letters that make one sound and stay together. */
const PAIRS = /^(?:schr|sch|str|spr|ch|st|tr|pr|br|dr|kr|gr|vr|fr|kl|bl|gl|pl|vl|fl|sl|kn|sp|th)/iu;

/**
 * @param fits whether this beginning, with a hyphen, fits on the line
 * @returns the length of the longest beginning that fits, or 0 when none does
 */
export function hyphenationPoint(word: string, fits: (head: string) => boolean): number {
  let anywhere = 0;
  let best = 0;
  for (let at = 2; at <= word.length - 2; at += 1) {
    if (!fits(word.slice(0, at))) break;
    anywhere = at;
    if (betweenSyllables(word, at)) best = at;
  }
  return best > 0 ? best : anywhere;
}

/** True before the consonant (or the pair) that begins a syllable. */
function betweenSyllables(word: string, at: number): boolean {
  const [before, after] = [word.slice(0, at), word.slice(at)];
  if (!VOWEL.test(before) || !VOWEL.test(after) || !/\p{L}/u.test(after[0] ?? '')) return false;
  const cluster = after.search(VOWEL);
  if (cluster === 1) return !PAIRS.test((before.at(-1) ?? '') + after) || VOWEL.test(before.at(-1) ?? '');
  return cluster === PAIRS.exec(after)?.[0].length;
}
