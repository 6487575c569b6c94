/** *Wie zit waar?*: what is read there, and what is said after each change. */
export const PEOPLE = {
  title: 'Wie zit waar?',
  hint: 'In de volgorde van de tafel, met de klok mee.',
  table: 'De tafel',
  turn: 'aan de beurt',
  up: (names: string): string => `${names}: eerder aan de beurt`,
  down: (names: string): string => `${names}: later aan de beurt`,
  change: 'Wijzig',
  changeSeat: (names: string): string => `Wijzig: ${names}`,
  with: (names: string): string => `Samen op één plek met ${names}`,
  apart: 'Ieder een eigen plek',
  leaves: (name: string): string => `${name} gaat weg`,
  away: 'Even weg',
  returns: (name: string): string => `${name} is er weer`,
  join: 'Er komt iemand bij',
  names: 'Namen invullen of aanpassen',
  allTogether: 'Maak tweetallen',
  full: 'Er zitten twaalf mensen aan tafel. Met meer? Maak een tweede tafel, met een eigen tablet.',
  handing: 'Waar ligt de tablet?',
  alsoHanding: 'Gaat er iemand weg, of geven jullie de tablet door? Dat kies je daar.',
  middle: 'In het midden',
  passOn: 'We geven hem door',
  undo: 'Ongedaan maken',
  back: 'Terug',
} as const;

/** One sentence after each change. */
export const SAID = {
  joined: (name: string): string => `${name} doet mee.`,
  left: (name: string): string => `${name} is weg. Wat al is opgeschreven, blijft staan.`,
  returned: (name: string): string => `${name} is er weer.`,
  moved: (names: string, place: number): string => `${names}: nu nummer ${place} aan tafel.`,
  together: (names: string): string => `Samen op één plek: ${names}.`,
  apart: (names: string): string => `Ieder een eigen plek: ${names}.`,
  allTogether: 'Jullie zitten in tweetallen.',
  allApart: 'Iedereen heeft een eigen plek.',
  named: 'De namen zijn bewaard.',
  middle: 'De tablet ligt in het midden.',
  passOn: 'De tablet gaat naar wie aan de beurt is.',
  undone: 'Ongedaan gemaakt.',
};

export const NAMES = {
  title: 'Namen',
  hint: 'Een voornaam of een paar letters, met de klok mee. Leeg laten mag.',
  about: 'Organisatie of rol',
  aboutOf: (place: string): string => `Organisatie of rol van ${place}`,
  withAbout: 'Ook organisatie of rol',
  save: 'Bewaar',
};

export const JOIN = {
  title: 'Er komt iemand bij',
  hint: 'Wie later komt, is in deze ronde als laatste aan de beurt.',
  name: 'Naam',
  nameHint: 'Mag leeg blijven.',
  seat: 'Plek',
  own: 'Een eigen plek',
  with: (names: string): string => `Samen met ${names}`,
  done: 'Zet aan tafel',
};
