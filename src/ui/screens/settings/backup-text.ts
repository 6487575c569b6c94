/** What is said of reserve copies and of wiping everything. */
import type { FileFault, OpenedBackup, RestoreProblem, Traces } from '../../../session/ports';

const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' });

const talks = (count: number): string => (count === 1 ? '1 gesprek' : `${count} gesprekken`);
const verb = (count: number, one: string, more: string): string =>
  `${talks(count)} ${count === 1 ? one : more}`;

export const BACKUP = {
  title: 'Reservekopie',
  text: 'Eén bestand met alles: gesprekken, gebruikte kaarten, halve zinnen, favorieten en voorkeuren. Bewaar het op een plek die van jou is.',
  make: 'Reservekopie maken',
  making: 'De reservekopie wordt gemaakt.',
  save: 'Bewaar het bestand',
  fileName: (now: number): string =>
    `koerskaarten-reservekopie-${new Date(now).toLocaleDateString('sv-SE')}.json`,
  made: (sessions: number): string => `Klaar: ${verb(sessions, 'staat', 'staan')} in het bestand.`,
  unreadable: (count: number): string =>
    `${verb(count, 'was', 'waren')} beschadigd en ${count === 1 ? 'kon' : 'konden'} niet mee. Op dit apparaat is niets veranderd.`,
  restoreTitle: 'Terugzetten',
  restoreText: 'Kies een reservekopie. Je ziet eerst wat erin staat; dan pas verandert er iets.',
  choose: 'Kies een bestand om terug te zetten',
  reading: 'Het bestand wordt gelezen.',
};

export const PREVIEW = {
  title: 'Wat er in het bestand staat',
  close: 'Toch niet',
  made: (at: number): string => `Reservekopie van ${moment.format(at)}.`,
  /** What a merge would do, one sentence each. */
  lines: ({ sessions, added, longer, known, beside, ownDecks }: OpenedBackup): string[] => [
    sessions === 0 ? 'Er staan geen gesprekken in.' : `${verb(sessions, 'staat', 'staan')} in het bestand.`,
    ...(added > 0 ? [`${verb(added, 'is', 'zijn')} hier nieuw.`] : []),
    ...(longer > 0 ? [`${verb(longer, 'gaat', 'gaan')} in het bestand verder dan hier.`] : []),
    ...(known > 0 ? [`${verb(known, 'staat', 'staan')} hier al.`] : []),
    ...(beside > 0
      ? [
          `${verb(beside, 'ging', 'gingen')} hier anders verder. Die ${beside === 1 ? 'komt' : 'komen'} ernaast te staan.`,
        ]
      : []),
    ...(ownDecks > 0
      ? [ownDecks === 1 ? 'Er staat één eigen deck in.' : `Er staan ${ownDecks} eigen decks in.`]
      : []),
  ],
  merge: 'Samenvoegen',
  mergeText: 'Wat hier staat blijft staan. Wat nieuw is komt erbij.',
  replace: 'Vervang alles',
  replaceText: (here: number): string =>
    here === 0
      ? 'Ook eigen decks, favorieten en voorkeuren worden die van het bestand.'
      : `Wat hier staat gaat weg: ${talks(here)}, je eigen decks, favorieten en voorkeuren. Alleen wat in het bestand staat blijft.`,
  sure: 'Weet je het zeker?',
  replaceNow: 'Ja, vervang alles',
  done: 'Teruggezet. Je gesprekken staan in Terugkijken.',
};

export const WIPE = {
  title: 'Wis alles',
  text: 'Haalt alles van Koerskaarten van dit apparaat: gesprekken, favorieten, voorkeuren en de app zelf.',
  button: 'Wis alles',
  sureTitle: 'Alles wissen?',
  sure: 'Dit kan niet ongedaan worden gemaakt. Wil je iets houden? Maak dan eerst een reservekopie.',
  sureNet: 'Daarna heb je internet nodig om Koerskaarten weer te openen.',
  now: 'Ja, wis alles',
  keep: 'Toch niet',
  doneTitle: 'Alles is gewist',
  leftTitle: 'Niet alles is gewist',
  proof: 'Nagekeken op dit apparaat: geen database, geen bestanden van de app en geen instellingen meer.',
  proofInPart:
    'De database is gewist. Nagekeken op dit apparaat: geen bestanden van de app en geen instellingen meer. Deze browser laat niet zien welke databases er zijn, dus dat kon de app niet nakijken.',
  left: ({ databases, caches, keys }: Traces): string =>
    `Dit is er nog: ${[...(databases ?? []), ...caches, ...keys].join(', ')}. Sluit de andere tabbladen van Koerskaarten en probeer het opnieuw, of wis de gegevens van deze website in je browser.`,
  again: 'Open Koerskaarten opnieuw',
};

const UNCHANGED = 'Er is niets veranderd.';

/** Why it was not done; in each, that nothing changed. */
const SENTENCES: Readonly<Record<FileFault | RestoreProblem, string>> = {
  'too-large': `Dit bestand is te groot om een reservekopie te zijn. ${UNCHANGED}`,
  other: `Dit is geen reservekopie van Koerskaarten. ${UNCHANGED} Kies een bestand dat met Reservekopie maken is gemaakt.`,
  damaged: `Deze reservekopie is beschadigd of aangepast. ${UNCHANGED} Probeer een andere kopie.`,
  newer: `Dit komt van een nieuwere versie van Koerskaarten. ${UNCHANGED} Sluit alle tabbladen, open de app opnieuw en probeer het dan nog een keer.`,
  'session-open': `Er staat nog een spel open in een ander tabblad. ${UNCHANGED} Sluit dat tabblad; het spel blijft bewaard.`,
  missing: `Deze browser bewaart hier niets, misschien door een privévenster. ${UNCHANGED}`,
  blocked: `Een ander tabblad houdt de opslag bezet. ${UNCHANGED} Sluit de andere tabbladen van Koerskaarten en probeer het opnieuw.`,
  full: `Dit apparaat is vol. ${UNCHANGED} Maak ruimte vrij en probeer het opnieuw.`,
  conflict: `Intussen is er iets bewaard in een ander tabblad. ${UNCHANGED} Kies het bestand opnieuw.`,
  lost: `De opslag reageert niet. ${UNCHANGED} Herlaad deze pagina en probeer het opnieuw.`,
  unknown: `Er ging iets mis. ${UNCHANGED} Herlaad deze pagina en probeer het opnieuw.`,
};

/** @param why of a file, or of the storage */
export const whyNot = (why: FileFault | RestoreProblem): string => SENTENCES[why];
