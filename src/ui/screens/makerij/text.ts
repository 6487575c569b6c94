import type { StorageProblem } from '../../../session/ports';
import { fold } from '../../../lib/fold';

const cards = (count: number): string => (count === 1 ? '1 kaart' : `${count} kaarten`);

/** A deck as a file: its name is taken by every system. */
export const DECK_FILE = {
  name: (title: string): string =>
    `koerskaarten-${
      fold(title)
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .replaceAll(/^-|-$/gu, '')
        .slice(0, 40) || 'deck'
    }.json`,
  type: 'application/json',
};

export const LIST = {
  title: 'Kaarten maken',
  lead: 'Jullie eigen decks. Ze staan alleen op dit apparaat.',
  none: 'Nog geen eigen deck. Kopieer er een en maak het van jullie, of begin leeg.',
  new: 'Een nieuw deck',
  begin: { wat: 'Kopieer Wat', hoedan: 'Kopieer #Hoedan', empty: 'Begin leeg' },
  copyTitle: (title: string): string => `${title}, eigen versie`,
  emptyTitle: 'Nieuw deck',
  noTitle: 'Deck zonder naam',
  file: 'Open een deckbestand',
  fileHint: 'Of sleep het bestand naar dit scherm. Het blijft op dit apparaat.',
  opened: (title: string): string => `${title} staat nu bij je eigen decks.`,
  known: (title: string): string => `Dit deck staat hier al, als ${title}. Er is niets veranderd.`,
  facts: (playing: number, open: number, out: number): string =>
    [
      playing === 1 ? '1 kaart doet mee' : `${cards(playing)} doen mee`,
      open > 0 ? `${open} nog niet af` : '',
      out > 0 ? `${out} weggelaten` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  nothingYet: 'Maak één vraagkaart af. Dan kun je spelen, printen en het deck als bestand bewaren.',
  tooLong: 'Een naam in dit deck is nog te lang. Maak hem korter; dan kun je spelen en printen.',
  edit: 'Bewerken',
  play: 'Nieuw spel',
  quick: 'Meteen een kaart',
  cards: 'Kaarten',
  print: 'Printen',
  save: 'Bewaar als bestand',
  remove: 'Verwijder',
  removeOf: (title: string): string => `Verwijder ${title}`,
  removed: (title: string): string => `${title} is verwijderd. Gesprekken van eerder houden hun kaarten.`,
  undo: 'Ongedaan maken',
};

const PROBLEMS: Readonly<Record<StorageProblem, string>> = {
  missing:
    'Deze browser bewaart hier niets, misschien door een privévenster. Open Koerskaarten in een gewoon venster om een deck te maken.',
  blocked:
    'Een ander tabblad houdt de opslag bezet. Sluit de andere tabbladen van Koerskaarten en probeer het opnieuw.',
  full: 'Dit apparaat is vol. Maak ruimte vrij en probeer het opnieuw.',
  conflict:
    'Dit deck is in een ander tabblad veranderd. Wat daar staat is bewaard. Herlaad deze pagina om daar verder te gaan.',
  lost: 'De opslag reageert niet. Probeer het opnieuw.',
  newer: 'De opslag is van een nieuwere versie van deze app. Herlaad de pagina.',
  unknown: 'Er ging iets mis bij het bewaren. Probeer het opnieuw.',
};

/** Why a deck could not be read or stored, and what to do. */
export const problemSentence = (problem: StorageProblem): string => PROBLEMS[problem];

const ROWS = ['Rij A, verkennen', 'Rij B, verdiepen', 'Rij C, vertalen'];
const LETTERS = 'ABC';

export const BENCH = {
  title: 'Deck bewerken',
  undo: 'Ongedaan maken',
  retry: 'Probeer opnieuw',
  name: 'Naam van het deck',
  summary: 'Waar gaat het over?',
  summaryHint: 'Eén of twee zinnen. Ze staan bij het deck.',
  koers: 'Hoe begint de koerszin?',
  koersForms: { wat: 'Wij werken aan … zodat …', hoedan: 'Wij gaan … proberen …' },
  addTheme: 'Thema erbij',
  addSpecial: {
    tegenspraak: 'Tegenspraak erbij',
    'lege-stoel': 'Lege stoel erbij',
    'eigen-vraag': 'Eigen vraag erbij',
  },
  theme: (number: number): string => `Thema ${number}`,
  changeTheme: 'Naam, vorm en kleur',
  changeThemeOf: (name: string): string => `Naam, vorm en kleur van ${name}`,
  themeName: 'Naam van het thema',
  themeAbout: 'Waar gaat dit thema over?',
  shape: 'Vorm',
  colour: 'Kleur',
  removeTheme: 'Verwijder dit thema en zijn kaarten',
  addQuestion: (row: number): string => `Kaart in rij ${LETTERS.charAt(row)}`,
  addQuestionTo: (row: number, theme: string): string => `Kaart in rij ${LETTERS.charAt(row)} bij ${theme}`,
  /** What a new card begins with: good enough to play, and there to be replaced. */
  prompts: ['Waar merk je dat aan?', 'Wie ziet dat ook?'],
  unfinished: 'Nog niet af',
  move: {
    up: (name: string): string => `${name} naar voren`,
    down: (name: string): string => `${name} naar achteren`,
  },
  moved: (name: string, place: number, all: number): string => `${name} ligt nu op plek ${place} van ${all}.`,
  takesPart: 'Doet mee',
  takesPartOf: (name: string): string => `${name} doet mee`,
  card: (id: string): string => `Kaart ${id}`,
  cardTitle: 'Titel',
  cardTitleHint: 'Een paar woorden om over de kaart te praten.',
  question: 'Vraag',
  prompt: (nth: number, needed: boolean): string =>
    nth === 0 ? 'Verder praten' : needed ? 'Verder praten, de tweede' : 'Verder praten, de tweede (mag leeg)',
  inTheme: 'Thema',
  inRow: 'Rij',
  rows: ROWS,
  solo: 'Werkt ook voor één persoon',
  notYet: 'Deze kaart is nog niet af. Hij doet mee als elk veld past en niets leeg is.',
  removeCard: 'Verwijder deze kaart',
  next: 'Volgende kaart',
};

/** What the writing rules say of one text, two things at a time; nothing when they say nothing. */
export const tips = (messages: readonly string[]): string =>
  messages.length === 0 ? '' : `Tip: ${messages.slice(0, 2).join(' ')}`;

/** Shapes and colours for who hears them. */
export const LOOKS = {
  shapes: {
    star: 'Ster',
    ripples: 'Kringen',
    balls: 'Bollen',
    house: 'Huis',
    fence: 'Hek',
    diamond: 'Ruit',
    stairs: 'Trap',
    links: 'Ringen',
    waves: 'Golven',
    return: 'Pijl terug',
  },
  colours: {
    vermiljoen: 'Rood',
    oker: 'Geel',
    petrol: 'Groenblauw',
    hemel: 'Lichtblauw',
    aubergine: 'Paars',
    mos: 'Mosgroen',
  },
};
