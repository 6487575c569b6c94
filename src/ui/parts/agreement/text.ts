export const AGREEMENT = {
  who: 'Wie',
  when: 'Wanneer',
  noticed: 'Hoe merken we het',
  firstStep: 'Eerste stap',
  proviso: (condition: string): string => `Mits ${condition}`,
  open: 'Open vraag',
  doubt: (reason: string): string => `Nog niet, want ${reason}`,
};
