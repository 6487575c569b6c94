import type { SessionSummary } from '../../../rules/summary';
import { dayInWords, momentInWords } from '../../day-text';
import { PHASE_NAMES } from '../../parts/text';

const COURSES: Readonly<Record<SessionSummary['course'], string>> = {
  table: '',
  pair: 'met z’n tweeën',
  solo: 'alleen',
  quick: '',
};

const cards = (count: number): string => (count === 1 ? '1 kaart' : `${count} kaarten`);
const agreements = (count: number): string => (count === 1 ? '1 afspraak' : `${count} afspraken`);
const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

export const LOOK_BACK = {
  title: 'Terugkijken',
  lead: 'Alles wat op dit apparaat is bewaard. Het nieuwste gesprek staat bovenaan.',
  empty: 'Nog niets bewaard. Na jullie eerste gesprek staat het hier, ook zonder internet.',
  emptyAction: 'Meteen een kaart',
  noSubject: 'Zonder onderwerp',
  loose: 'Los gesprek',
  decks: { wat: 'Wat', hoedan: '#Hoedan' } as Readonly<Record<string, string>>,
  when: (summary: SessionSummary): string =>
    joined([
      momentInWords(summary.startedAt),
      LOOK_BACK.decks[summary.deck] ?? summary.deck,
      cards(summary.played.length),
    ]),
  noKoers: (summary: SessionSummary): string => {
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
};
