/** What *Oogst* says after its card. */
export const PICKS = {
  lead: (count: number): string =>
    `Ieder kiest één zin om mee te beginnen en één zin die schuurt. Tel de handen; jullie zijn met ${count}.`,
  dissent: (title: string): string => `Tegenspraak bij ${title}`,
  standing: 'Tegenspraak die blijft staan:',
  begin: 'hier begin ik',
  friction: 'dit schuurt',
  more: (what: string, title: string): string => `Een hand erbij: ${what}, ${title}`,
  less: (what: string, title: string): string => `Een hand eraf: ${what}, ${title}`,
  count: (what: string, count: number, title: string): string => `${what}: ${count} voor ${title}`,
  top: 'Hier begint de groep',
  topNone: 'Niemand koos een zin om mee te beginnen. Bespreek wat dat zegt.',
  friction1: 'Dit schuurt',
  frictionNone: 'Niemand koos een zin die schuurt. Wie van buiten zou dit anders zien?',
  chosen: (count: number): string => `${count} keer gekozen`,
  hands: (count: number): string => (count === 1 ? '1 hand' : `${count} handen`),
};

export const KOERS = {
  lead: 'Drie korte stukjes maken samen één zin. Bevestig als iedereen hiermee verder kan.',
  leadSolo: 'Drie korte stukjes maken samen één zin.',
  sentences: 'Lees jullie zinnen terug',
  sentencesSolo: 'Lees je zinnen terug',
  preview: 'Jullie koers',
  previewSolo: 'Jouw koers',
  empty: 'De zin verschijnt hier terwijl je schrijft.',
};

export const PAUSE = {
  lead: (minutes: number): string =>
    `Neem ongeveer ${minutes} minuten. Loop even, drink iets, en zeg tegen elkaar wat jullie opviel.`,
  go: 'Verder',
};

export const CONNECT = {
  lead: 'Twee kaarten die ver uit elkaar liggen. Praat er kort over en schrijf één zin.',
  label: 'Wat hebben ze met elkaar te maken?',
};

export const MISSED = {
  lead: 'Over wie ging het gesprek? En wie had hier willen of moeten zitten?',
  label: 'Een partij, groep of rol',
  hint: 'Geen namen van personen. Niemand gemist? Dan blijft het leeg.',
  add: 'Zet erbij',
  list: 'Over wie het ging',
  present: (name: string): string => `Zit ${name} aan tafel?`,
  atTable: 'aan tafel',
  notYet: 'nog niet',
  remove: 'Haal weg',
  removeNamed: (name: string): string => `Haal weg: ${name}`,
  full: 'Twaalf is genoeg om in het oog te houden.',
};
