/** *Zinnen nalezen en aanpassen*: what each text is called, and how it is worded anew or taken away. */
export const SENTENCES = {
  title: 'Zinnen nalezen en aanpassen',
  none: 'Er staat nog geen zin. Na jullie eerste kaart vind je hem hier.',
  noSentence: 'Nog geen zin',
  write: 'Schrijf een zin',
  writeOf: (title: string): string => `Schrijf een zin: ${title}`,
  reword: 'Andere woorden',
  rewordOf: (title: string): string => `Andere woorden: ${title}`,
  earlier: (count: number): string => (count === 1 ? '1 eerdere versie' : `${count} eerdere versies`),
  earlierOf: (number: number, title: string): string => `eerdere versie ${number} van ${title}`,
  cancel: 'Toch niet',
  wording: 'De zin',
  stance: 'Hoe staan jullie erin?',
  save: 'Bewaar',
  saved: 'Bewaard.',
};

export const REMOVAL = {
  remove: 'Haal voorgoed weg',
  removeOf: (title: string): string => `Haal voorgoed weg: ${title}`,
  explains:
    'Deze tekst en alle eerdere versies ervan verdwijnen voorgoed van dit apparaat; dat kan niet ongedaan worden gemaakt.',
  explainsEarlier:
    'Alleen deze eerdere versie verdwijnt voorgoed van dit apparaat; dat kan niet ongedaan worden gemaakt. De zin van nu blijft staan.',
  keep: 'Laat staan',
  removed: 'Weggehaald.',
  removedHere:
    'Hier weggehaald, maar nog niet van dit apparaat: bewaren lukt nu niet. Het gaat weg zodra er weer iets bewaard wordt.',
};

/** Where a text belongs. */
export const GROUPS = {
  start: 'Begin',
  cards: 'Kaarten',
  harvest: 'Oogst',
  agreements: 'Afspraken',
  goodbye: 'Check-out',
  notes: 'Notities',
  reviews: 'Terugblik',
  people: 'Namen',
} as const;

export type Group = keyof typeof GROUPS;

/** What each kind of text is called. */
export const TITLES = {
  subject: 'Het onderwerp',
  talkRule: (number: number): string => `Spelregel ${number}`,
  opgave: 'De opgave',
  opgaveDiffers: 'Anders gezien',
  question: 'Eigen vraag',
  dissent: (title: string): string => `Tegenspraak bij ${title}`,
  fromChair: (title: string): string => `Vanaf de lege stoel, bij ${title}`,
  connection: 'Wat twee kaarten met elkaar te maken hebben',
  party: (number: number): string => `Partij ${number}`,
  koers: ['Koers, eerste deel', 'Koers, tweede deel', 'Koers, derde deel'],
  agreement: (number: number): string => `Afspraak ${number}`,
  noticed: (number: number): string => `Afspraak ${number}, hoe we het merken`,
  firstStep: (number: number): string => `Afspraak ${number}, eerste stap`,
  condition: (number: number): string => `Afspraak ${number}, mits`,
  doubt: (number: number): string => `Afspraak ${number}, nog niet`,
  goodbye: (number: number): string => `Slotzin ${number}`,
  note: (number: number): string => `Notitie ${number}`,
  recalled: (review: number): string => `Terugblik ${review}, uit het hoofd`,
  answer: (review: number, nth: number): string => `Terugblik ${review}, antwoord ${nth}`,
  reviewKoers: (review: number, part: 0 | 1 | 2): string =>
    `Terugblik ${review}, koers, ${['eerste', 'tweede', 'derde'][part]} deel`,
  reviewGoodbye: (review: number): string => `Terugblik ${review}, slotzin`,
  name: (place: string): string => `Naam van ${place}`,
  about: (place: string): string => `Organisatie of rol van ${place}`,
};
