/** What cards say beside their own words. */
export const CARD = {
  withChair: (title: string): string => `De lege stoel lag erbij: ${title}`,
};
