/** What cards say beside their own words. */
export const CARD = {
  withChair: (title: string): string => `Met de lege stoel: ${title}`,
};
