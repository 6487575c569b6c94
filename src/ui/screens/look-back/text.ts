import type { Refusal } from '../../../rules/refusals';
import type { SessionSummary } from '../../../rules/summary';
import type { ShelfProblem } from '../../../session/shelf';
import { dayInWords, momentInWords } from '../../../lib/day-text';
import { PHASE_NAMES } from '../../parts/text';
import { REFUSAL_SENTENCES } from '../../parts/trouble-text';
import { TAKE_ALONG } from '../take-along/open';

const COURSES: Readonly<Record<SessionSummary['course'], string>> = {
  table: '',
  pair: 'met z’n tweeën',
  solo: 'alleen',
  quick: '',
  week: 'kaart van de week',
};

const cards = (count: number): string => (count === 1 ? '1 kaart' : `${count} kaarten`);
const agreements = (count: number): string => (count === 1 ? '1 afspraak' : `${count} afspraken`);
const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

export const LOOK_BACK = {
  title: 'Terugkijken',
  lead: (newestFirst: boolean): string =>
    `Alles wat op dit apparaat is bewaard.${newestFirst ? ' Het nieuwste gesprek staat bovenaan.' : ''}`,
  empty: 'Nog niets bewaard. Na jullie eerste gesprek staat het hier, ook zonder internet.',
  emptyAction: 'Meteen een kaart',
  noSubject: 'Zonder onderwerp',
  loose: 'Los gesprek',
  decks: { wat: 'Wat', hoedan: '#Hoedan' } as Readonly<Record<string, string>>,
  when: (summary: SessionSummary): string =>
    joined([
      momentInWords(summary.startedAt),
      LOOK_BACK.decks[summary.deck] ?? 'Eigen deck',
      cards(summary.played.length),
    ]),
  noKoers: (summary: SessionSummary): string => {
    // What was answered is not shown before it is answered anew.
    if (summary.course === 'week') return 'Je antwoord staat in de oogst.';
    if (summary.course === 'quick' || summary.lastKern) return summary.lastKern ?? '';
    return summary.step === 'done'
      ? 'Zonder koerszin afgerond.'
      : `Nog geen koers. Jullie waren bij ${PHASE_NAMES[summary.phase]}.`;
  },
  facts: (summary: SessionSummary): string =>
    joined([
      summary.agreements > 0 ? agreements(summary.agreements) : '',
      COURSES[summary.course],
      summary.lookBackOn ? `terugkijken op ${dayInWords(summary.lookBackOn)}` : '',
    ]),
  resume: 'Verder waar jullie waren',
  resumeSolo: 'Verder waar je was',
  emptyButBin: 'Hier staat nu niets. Wat is weggegooid, kun je hieronder nog terugzetten.',
  unknown: 'Een gesprek zonder leesbare naam',
  damaged:
    'De gegevens van dit gesprek voor de lijst zijn beschadigd. Wat is opgeschreven staat er nog en kun je lezen. Er is niets gewist; verder spelen kan niet.',
  unreadable:
    'Dit gesprek is zo beschadigd dat de app er niets van kan lezen. Er is niets gewist. Laat het staan als iemand er later naar kan kijken, of gooi het weg.',
  unsaved: 'is nog niet helemaal bewaard en staat alleen in dit venster. Laat het open tot het bewaard is.',
  toUnsaved: 'Terug naar dit gesprek',
  readOn: 'Lees wat er staat',
  more: 'Meer',
  moreOf: (title: string): string => `Meer over ${title}`,
  about: 'Over dit gesprek',
  subject: 'Onderwerp',
  rename: 'Bewaar onderwerp',
  takeAlong: TAKE_ALONG,
  discard: 'Naar de prullenbak',
  discardHint: 'In de prullenbak blijft het zeven dagen staan. Zo lang kun je het terugzetten.',
  undo: 'Ongedaan maken',
  said: {
    renamed: 'is de nieuwe naam.',
    discarded: 'ligt in de prullenbak.',
    'taken-back': 'staat weer in de lijst.',
    wiped: 'is voorgoed gewist.',
  },
};

/** *Vervolg*: which session goes on from which. */
export const THREADS = {
  earlier: 'Vervolg op',
  later: 'Vervolg:',
  gone: 'Vervolg op een gesprek dat hier niet meer staat.',
  when: (summary: SessionSummary): string => momentInWords(summary.startedAt),
};

/** Ticking sessions for *Vergelijken*. */
export const CHOOSING = {
  open: 'Vergelijken',
  choose: 'Kies',
  count: (count: number): string =>
    count === 0
      ? 'Kies twee gesprekken of meer.'
      : count === 1
        ? '1 gekozen. Kies er nog een bij.'
        : `${count} gekozen.`,
  full: 'Twaalf gekozen. Meer past niet naast elkaar.',
  compare: (count: number): string => `Vergelijk ${count} gesprekken`,
};

export const FIND = {
  label: 'Zoek in alles wat jullie schreven',
  filter: 'Filter',
  filterOn: (count: number): string => `Filter (${count})`,
  deck: 'Deck',
  allDecks: 'Alle decks',
  theme: 'Thema',
  allThemes: 'Alle thema’s',
  stance: 'Hoe jullie erin stonden',
  allStances: 'Maakt niet uit',
  days: 'Wanneer',
  anyDay: 'Altijd',
  lastDays: [
    ['7', 'Afgelopen week'],
    ['31', 'Afgelopen maand'],
    ['365', 'Afgelopen jaar'],
  ] as const,
  sort: 'Volgorde',
  sorts: { newest: 'Nieuwste eerst', oldest: 'Oudste eerst', subject: 'Op onderwerp' } as const,
  count: (found: number, all: number): string =>
    found === 0
      ? 'Niets gevonden. Probeer een deel van een woord, of een filter minder.'
      : `${found} van de ${all} gesprekken`,
  all: 'Toon alles',
  more: (count: number): string => (count === 1 ? 'Toon nog 1 gesprek' : `Toon nog ${count} gesprekken`),
};

/** What a session is called. */
export function titleOf(summary: SessionSummary): string {
  return summary.subject || (summary.course === 'quick' ? LOOK_BACK.loose : LOOK_BACK.noSubject);
}

const days = (count: number): string => (count === 1 ? 'nog 1 dag' : `nog ${count} dagen`);

export const BIN = {
  title: 'Prullenbak',
  lead: 'Na zeven dagen gaat een gesprek hier voorgoed weg.',
  when: (summary: SessionSummary | null, left: number): string =>
    joined([summary ? momentInWords(summary.startedAt) : '', days(left)]),
  takeBack: 'Terugzetten',
  takeBackOf: (title: string): string => `Terugzetten: ${title}`,
  wipe: 'Wis nu voorgoed',
  wipeOf: (title: string): string => `Wis nu voorgoed: ${title}`,
  sure: 'Voorgoed wissen?',
  sureText:
    'Alles van dit gesprek verdwijnt van dit apparaat: de zinnen, de afspraken en de oogst. Dit kan niet ongedaan worden gemaakt.',
  wipeNow: 'Wis voorgoed',
  keep: 'Laat staan',
};

/** Why it was not done, what is safe, and what to do. */
const SHELF_SENTENCES: Readonly<Record<Exclude<ShelfProblem, Refusal>, string>> = {
  'open-elsewhere':
    'Dit gesprek is open in een ander tabblad of venster. Er is niets veranderd. Sluit het daar en probeer het opnieuw.',
  unsaved:
    'Dit gesprek is nog niet helemaal bewaard. Er is niets gewist. Wacht tot het bewaard is en probeer het opnieuw.',
  unwritable: 'Dit gesprek kan nu niet worden aangepast. Er is niets veranderd en niets gewist.',
  missing: 'Deze browser bewaart hier niets, misschien door een privévenster. Er is niets veranderd.',
  blocked:
    'Een ander tabblad houdt de opslag bezet. Er is niets veranderd. Sluit de andere tabbladen van Koerskaarten en probeer het opnieuw.',
  full: 'Dit apparaat is vol. Er is niets veranderd. Maak ruimte vrij en probeer het opnieuw.',
  conflict:
    'Dit gesprek is intussen in een ander tabblad veranderd. Er is niets verloren. Herlaad deze pagina en kijk hoe het er nu voor staat.',
  lost: 'De opslag reageert niet. Je gesprekken staan er nog. Herlaad deze pagina en probeer het opnieuw.',
  newer:
    'Je gesprekken zijn bewaard door een nieuwere versie van Koerskaarten. Ze staan er nog. Sluit alle tabbladen en open de app opnieuw.',
  unknown:
    'Er ging iets mis bij het opslaan. Er is niets gewist. Herlaad deze pagina en probeer het opnieuw.',
};

/** What is said when something could not be done with a session. */
export function shelfSentence(why: ShelfProblem): string {
  const sentences: Readonly<Record<ShelfProblem, string>> = { ...REFUSAL_SENTENCES, ...SHELF_SENTENCES };
  return sentences[why];
}
