/** What the start screens say of the shipped decks before one is loaded. In the first bundle: keep it tiny. */
export const HOUSE_DECKS = [
  { id: 'wat', title: 'Wat', about: 'Waar gaat het om, wat moet er beter en wie is daarvoor nodig?' },
  { id: 'hoedan', title: '#Hoedan', about: 'Hoe werken jullie er samen aan, en wat spreken jullie af?' },
] as const;

export type HouseDeckId = (typeof HOUSE_DECKS)[number]['id'];
