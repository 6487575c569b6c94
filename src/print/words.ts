/** Every word that stands on paper. */
export const WORDS = {
  ownQuestion: 'Eigen vraag',
  kinds: { tegenspraak: 'Tegenspraak', 'lege-stoel': 'Lege stoel', 'eigen-vraag': 'Eigen vraag' },
  cards: 'kaarten om te knippen',
  sheetOf: (sheet: number, of: number): string => `vel ${sheet} van ${of}`,
  back: 'achterkant',
  control: 'Deze lijn is 100 mm. Is hij korter, print dan op ware grootte (100 %).',
  fold: 'vouwen',
  subject: (title: string): string => `Koerskaarten: het deck ${title} op papier`,
} as const;
