/** The sizes and patterns of the contract; `cards/deck.schema.json` says the same and a test compares them. */
export const LIMITS = {
  deckTitle: 40,
  summary: 300,
  inspiredBy: 200,
  license: 60,
  themes: { least: 2, most: 8 },
  themeName: 24,
  about: 160,
  /** Of a whole deck: more than a table ever lays out, and few enough for a tablet. */
  cards: 1000,
  title: 24,
  question: 90,
  prompt: 160,
  document: 60,
  section: 120,
  recipeName: 40,
  when: 160,
  term: 40,
  meaning: 300,
  note: 500,
} as const;

export const PATTERNS = {
  slug: /^[a-z][a-z0-9-]{0,39}$/,
  code: /^[A-Z]{1,3}$/,
  version: /^\d{1,4}\.\d{1,4}\.\d{1,4}$/,
  language: /^[a-z]{2}(-[A-Z]{2})?$/,
  cardId: /^[A-Z]{1,3}-([A-Z]{1,3}-[ABC]|(TS|LS|EV)-)[1-9]\d{0,2}$/,
} as const;

/** The middle of a special's id; no theme may use one as its code. */
export const SPECIAL_CODES = { tegenspraak: 'TS', 'lege-stoel': 'LS', 'eigen-vraag': 'EV' } as const;
