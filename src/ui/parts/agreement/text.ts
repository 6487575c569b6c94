/** A sentence that people finished or not, finished. */
const withStop = (words: string): string =>
  /[.!?…]["'’”)]*$/u.test(words.trim()) ? words.trim() : `${words.trim()}.`;

export const AGREEMENT = {
  who: 'Wie',
  when: 'Wanneer',
  noticed: 'Hoe merken we het',
  firstStep: 'Eerste stap',
  proviso: (condition: string): string => `Mits ${withStop(condition)}`,
  open: 'Open vraag',
  doubt: (reason: string): string => `Nog niet, want ${withStop(reason)}`,
};
