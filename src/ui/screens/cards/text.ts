import type { Role } from '../../../decks/types';
import type { SpecialKind } from './face';
import type { Dare, Moment } from './help-choose';

const cards = (count: number): string => (count === 1 ? '1 kaart' : `${count} kaarten`);
const NUMBERS = ['Geen', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf'];

/** The specials: what they are called and what they are for. */
export const SPECIALS: Readonly<Record<SpecialKind, { readonly name: string; readonly about: string }>> = {
  tegenspraak: { name: 'Tegenspraak', about: 'Een begin voor wie het anders ziet.' },
  'lege-stoel': { name: 'Lege stoel', about: 'Antwoord als iemand die niet aan tafel zit.' },
  'eigen-vraag': { name: 'Eigen vraag', about: 'Een lege kaart voor een vraag van jullie zelf.' },
};

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  opdrachtgever: 'Opdrachtgever',
  opdrachtnemer: 'Opdrachtnemer',
  lijnorganisatie: 'Lijnorganisatie',
  begeleider: 'Begeleider',
  inwoner: 'Inwoner',
};

export const CARDS = {
  chooseTitle: 'Kaarten',
  chooseLead: 'Kies een deck om alle kaarten te bekijken.',
  about: 'Over de kaarten',
  title: (deck: string): string => `Kaarten: ${deck}`,
  decks: 'Decks',
  search: 'Zoek een kaart',
  searchHint: 'Een woord, een thema of een nummer',
  clear: 'Wis wat je zocht',
  filter: 'Filter',
  filterOn: (names: readonly string[]): string => `Filter: ${names.join(', ')}`,
  theme: 'Thema',
  allThemes: 'Alle thema’s',
  row: 'Rij',
  allRows: 'Alle rijen',
  rowsAbout: 'De rijen gaan van breed kijken, via verder vragen, naar iets kleins dat je echt doet.',
  view: 'Weergave',
  views: { grid: 'Raster', cards: 'Kaarten' },
  favourites: 'Favorieten',
  recipes: 'Recepten',
  help: 'Help mij kiezen',
  ways: 'Help mij kiezen stelt drie vragen. Recepten liggen klaar, elk voor één soort moment.',
  count: (shown: number, all: number): string =>
    shown === all ? cards(all) : `${shown} van de ${cards(all)}`,
  everything: 'Laat alles zien',
  nothing: 'Geen kaart gevonden. Probeer een ander woord, of laat je helpen.',
  nearly: 'Geen kaart heeft al deze woorden. Deze komen het dichtst in de buurt.',
  recipe: (name: string): string => `Recept: ${name}`,
  noFavourites: 'Nog geen favorieten. Tik bij een kaart op het hart; dan vind je hem hier terug.',
  specials: 'Bijzondere kaarten',
  specialsAbout: 'Deze liggen naast de rijen. Ze helpen als het gesprek te glad loopt.',
  blank: 'Hier schrijven jullie zelf een vraag.',
  favourite: 'Favoriet',
  favouriteOf: (title: string): string => `Favoriet: ${title}`,
  notKept:
    'Deze browser bewaart geen favorieten, misschien door een privévenster. Ze blijven staan tot je de app sluit.',
};

export const RECIPES = {
  title: 'Recepten',
  lead: 'Een rijtje kaarten voor één soort moment: eerst breed, dan dieper, dan iets om te doen.',
  orHelp: 'Past er geen? Help mij kiezen',
  count: cards,
};

export const PICKED = {
  title: (count: number): string =>
    `${NUMBERS[count] ?? count} ${count === 1 ? 'kaart' : 'kaarten'} voor jullie`,
  order: 'Leg ze in deze volgorde: eerst breed, dan dieper, en aan het eind iets kleins dat jullie doen.',
  keep: 'Zet bij favorieten',
  kept: 'Ze staan bij favorieten.',
  again: 'Opnieuw kiezen',
};

export const HELP_CHOOSE = {
  title: 'Help mij kiezen',
  lead: 'Drie vragen over jullie, dan vijf kaarten die daarbij passen.',
  step: (step: number): string => `Vraag ${step} van 3`,
  back: 'Vorige vraag',
  moment: 'Waar staan jullie?',
  moments: {
    start: ['We beginnen net', 'Jullie kennen elkaar of de opgave nog niet goed.'],
    midway: ['We zijn bezig', 'Er gebeurt veel, en niet alles loopt.'],
    stuck: ['We zitten vast', 'Het gesprek of het werk komt niet verder.'],
    ending: ['We kijken terug of ronden af', 'Er is iets gedaan, en er moet iets blijven.'],
  } satisfies Readonly<Record<Moment, readonly [string, string]>>,
  themes: {
    start: 'Waar willen jullie het over hebben?',
    midway: 'Waar willen jullie het over hebben?',
    stuck: 'Waar zit het vast?',
    ending: 'Waar willen jullie het over hebben?',
  } satisfies Readonly<Record<Moment, string>>,
  noTheme: ['Dat weten we nog niet', 'Dan komen de kaarten uit alle thema’s.'],
  dare: 'Hoeveel durven jullie?',
  dares: {
    calm: ['Rustig aan', 'Iedereen moet makkelijk mee kunnen doen.'],
    some: ['Een beetje', 'Het mag hier en daar schuren.'],
    bold: ['Veel', 'We willen horen wat meestal niemand zegt.'],
  } satisfies Readonly<Record<Dare, readonly [string, string]>>,
};

export const CARD = {
  all: 'Alle kaarten',
  back: { picked: 'Naar jullie keuze', favourites: 'Naar je favorieten', found: 'Terug naar de lijst' },
  missingTitle: 'Deze kaart is er niet',
  missing: (deck: string): string =>
    `In het deck ${deck} zit geen kaart met dit nummer. Misschien is de link van een andere versie.`,
  missingLink: 'Bekijk alle kaarten',
  home: 'Naar het begin',
  card: 'Kaart',
  place: (place: number, count: number): string => `${place} van ${count}`,
  previous: 'Vorige',
  next: 'Volgende',
  keys: 'De pijltjes op je toetsenbord werken ook.',
  talkOn: 'Verder praten',
  lens: 'Rolbril',
  lensHint: 'Kies een rol. Zo klinkt de vraag voor die persoon.',
  aboutCard: 'Over deze kaart',
  notAlone: 'Niet voor wie alleen speelt: deze kaart vraagt om meer mensen.',
  source: 'Idee uit',
  share: 'Deel deze kaart',
  shareThese: 'Deel deze kaarten',
  copied: 'Link gekopieerd',
  copiedStatus: 'De link is gekopieerd.',
  shareField: 'Kopieer deze link',
  who: (role: string, meaning: string): string => `${role}: ${meaning}`,
  meaning: (term: string): string => `${term}:`,
  play: 'Speel deze kaart',
  playFailed:
    'Dat lukte niet: dit apparaat bewaart nu niets. Met Meteen een kaart krijg je wel een andere kaart.',
  theme: 'Thema',
  row: 'Rij',
  kind: 'Soort',
  code: 'Nummer',
};

export const HELP_HERE = {
  title: 'Kaarten bekijken',
  lines: [
    'Tik op een kaart om haar groot te zien, met de vragen om verder te praten.',
    'Elk thema heeft een kleur en een teken. De drie rijen zeggen hoe diep een vraag gaat: Verkennen kijkt breed, Verdiepen vraagt door, Vertalen eindigt bij iets kleins dat je echt doet.',
    'Help mij kiezen stelt drie vragen en geeft vijf kaarten. Een recept is een rijtje dat klaarligt voor één soort moment.',
    'Achter sommige woorden staat een i in een rondje. Tik op het woord voor uitleg.',
    'Met het hart bewaar je een kaart bij je favorieten. Met Speel deze kaart praten jullie er meteen over.',
  ],
  game: 'Een spel spelen',
};
