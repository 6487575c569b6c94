/** The words of what people take away. */
import type { ReportAgreement } from './report';

const STATUS: Readonly<Record<ReportAgreement['status'], string>> = {
  agreed: 'afgesproken',
  proposed: 'voorstel',
  open: 'open vraag',
};

export const REPORT = {
  noSubject: 'Zonder onderwerp',
  loose: 'Los gesprek',
  people: (count: number): string => (count === 1 ? 'alleen' : `met ${count} mensen`),
  minutes: (count: number): string => `${count} minuten`,
  place: (number: number): string => `Plek ${number}`,
  between: (first: string, second: string): string => `Tussen ${first} en ${second}`,
  unfinished: 'Dit gesprek is nog niet af.',
  koers: 'Koers',
  noKoers: 'Er is geen koerszin geschreven.',
  notYetKoers: 'Er is nog geen koers.',
  opgave: 'Opgave',
  differs: 'Anders gezien',
  agreements: 'Afspraken',
  step: 'Kleine stap',
  what: 'Wat',
  who: 'Wie',
  when: 'Wanneer',
  noticed: 'Hoe merken we het',
  firstStep: 'Eerste stap',
  openQuestions: 'Open vragen',
  status: (status: ReportAgreement['status']): string => STATUS[status],
  kernen: 'Wat er is gezegd',
  standing: 'Blijft staan',
  fromChair: (title: string, text: string): string => `Lege stoel, ${title}: ${text}`,
  connection: 'Wat dit met elkaar te maken heeft',
  missed: 'Wie misten we?',
  goodbyes: 'Om mee af te sluiten',
  notes: 'Notities',
  lookBack: 'Terugkijken',
  lookBackOn: (day: string): string => `Terugkijken op ${day}`,
  page: (page: number, of: number): string => `Bladzijde ${page} van ${of}`,
  offline: 'Gemaakt op één apparaat, nergens anders bewaard',
  made: 'Koerskaarten, geïnspireerd op het programma Grenzeloos Samenwerken',
};

export const CSV = {
  head: ['Gesprek', 'Afspraak', 'Wie', 'Wanneer', 'Stand', 'Hoe merken we het', 'Eerste stap'],
} as const;

export const CALENDAR = {
  lookBack: (title: string): string => `Terugkijken: ${title}`,
  agreement: (what: string): string => `Afspraak: ${what}`,
  from: (title: string): string => `Uit het gesprek: ${title}`,
  who: (name: string): string => `Wie: ${name}`,
};

export const HARVEST_ONLY = {
  lead: 'Wat een gesprek opleverde, per thema. Zonder wie, wanneer en in welke volgorde.',
  agreed: 'Afgesproken',
};

export const FILE_NAMES = {
  report: 'verslag',
  agreements: 'afspraken',
  calendar: 'agenda',
  everything: 'gesprek',
  harvestOnly: 'oogst',
  untitled: 'koerskaarten',
};
