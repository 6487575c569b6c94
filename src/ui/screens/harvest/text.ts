import type { Game } from '../../../rules/game';
import { TAKE_ALONG } from '../take-along/open';
import { momentInWords } from '../../../lib/day-text';

const people = (count: number): string => (count === 1 ? 'alleen' : `met ${count} mensen`);

export const HARVEST = {
  /** A koers may speak of what was left open. */
  stillOpen: 'Niet alles is al afgesproken: hieronder staat ook een open vraag.',
  title: 'Oogst',
  noSubject: 'Zonder onderwerp',
  loose: 'Los gesprek',
  when: (game: Game, deckTitle: string): string =>
    [
      deckTitle,
      momentInWords(game.startedAt),
      ...(game.course === 'quick' ? [] : [people(game.persons.length)]),
      ...(game.course === 'table' || game.course === 'pair' ? [`${game.length} minuten`] : []),
    ].join(' · '),
  saved: 'Alles is bewaard op dit apparaat.',
  koers: 'Jullie koers',
  koersSolo: 'Jouw koers',
  noKoers: 'Er is geen koerszin geschreven.',
  notYetKoers: 'Er is nog geen koers. Het gesprek is niet af.',
  opgave: 'De opgave',
  differs: 'Anders gezien:',
  kernen: 'Wat er is gezegd',
  kernenSolo: 'Wat je opschreef',
  noKernen: 'Er is geen zin opgeschreven.',
  withoutSentence: 'Zonder zin verder.',
  begin: (count: number): string => (count === 1 ? '1 keer hier begin ik' : `${count} keer hier begin ik`),
  friction: (count: number): string => (count === 1 ? '1 keer dit schuurt' : `${count} keer dit schuurt`),
  ownQuestion: 'Eigen vraag:',
  fromAside: 'Alsnog gepakt',
  standing: 'Tegenspraak die blijft staan:',
  fromChair: 'Vanaf de lege stoel:',
  workedIn: 'Tegenspraak verwerkt.',
  before: (text: string): string => `Eerst stond er: ${text}`,
  connection: 'Wat dit met elkaar te maken heeft',
  between: (first: string, second: string): string => `Tussen ${first} en ${second}`,
  parties: 'Wie misten jullie?',
  agreements: 'Afspraken',
  agreementSolo: 'Kleine stap',
  aside: 'Bleef liggen',
  checkOut: 'Om mee af te sluiten',
  lookBack: 'Terugkijken op',
  returns: 'Deze kaart komt terug op',
  reporter: 'Neemt het verslag mee',
  rules: 'Zo spraken jullie met elkaar',
  resume: 'Verder waar jullie waren',
  resumeSolo: 'Verder waar je was',
  change: 'Zinnen nalezen en aanpassen',
  takeAlong: TAKE_ALONG,
  home: 'Naar het begin',
  lookBackLink: 'Terugkijken',
  reading: 'Dit gesprek is ook open in een ander tabblad. Hier kun je het lezen. Er is niets verloren.',
  damaged:
    'Een deel van dit gesprek is beschadigd. Wat hier staat klopt; wat daarna kwam, kan de app niet lezen. Er is niets gewist.',
};

/** *Vervolg* on this session. */
export const THREAD = {
  follow: 'Speel een vervolg',
  failed: 'Het vervolg kon niet worden klaargezet: bewaren lukt nu niet. Probeer het opnieuw.',
};

/** *Notitie erbij*: later, with its day. */
export const NOTES = {
  title: 'Notities',
  add: 'Notitie erbij',
  label: 'Wat wil je erbij zetten?',
  hint: 'Zonder naam. De datum van vandaag komt erbij.',
  save: 'Bewaar',
  cancel: 'Toch niet',
};

export const EXAMPLE = {
  lead: 'Dit gesprek is verzonnen, net als de mensen en de plaats.',
  remove: 'Verwijder dit voorbeeld',
  removeHint: 'Het gaat naar de prullenbak. Op het beginscherm kun je het altijd weer openen.',
};

export const REPLAY = {
  open: 'Kijk hoe het ging',
  title: 'Zo ging het',
  close: 'Naar de oogst',
  start: 'Het begin',
  again: 'De opgave, in andere woorden',
  card: (nth: number, count: number): string => `Kaart ${nth} van ${count}`,
  dissent: (nth: number): string => `Tegenspraak bij kaart ${nth}`,
  look: (nth: number): string => `Kaart ${nth}, nog eens anders bekeken`,
  reworded: (nth: number): string => `Andere woorden bij kaart ${nth}`,
  note: (day: string): string => `Notitie van ${day}`,
  soFar: 'Tot nu toe',
  end: 'Waar het op uitkwam',
  previous: 'Vorige',
  next: 'Volgende',
  play: 'Speel af',
  pause: 'Pauze',
  jump: 'Ga naar een moment',
  moment: (nth: number, count: number): string => `Moment ${nth} van ${count}`,
};
