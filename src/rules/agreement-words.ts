/** What was said of an agreement, joined to it. Its form belongs to the game, so screens and exports share it here. */

/** A sentence that people finished or not, finished. */
const withStop = (words: string): string =>
  /[.!?…]["'’”)]*$/u.test(words.trim()) ? words.trim() : `${words.trim()}.`;

/** *Ja, mits ...* */
export const provisoOf = (condition: string): string => `Mits ${withStop(condition)}`;

/** *Nog niet, want ...* */
export const doubtOf = (reason: string): string => `Nog niet, want ${withStop(reason)}`;

/** An agreement in running text: what, and what was said of it as sentences behind it. */
export const agreedText = (what: string, sentences: readonly string[]): string =>
  sentences.length > 0 ? [withStop(what), ...sentences].join(' ') : what;
