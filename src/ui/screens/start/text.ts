import { PHASE_NAMES, place } from '../../parts/text';
import type { SessionSummary } from '../../../rules/summary';

/** Steps in which somebody's turn is still to give a card, and those in which it lies on the table. */
const TO_COME = /^(field|hand-turn|draw)$/u;
const ON_TABLE = /^(talk|kern)$/u;

function progress({ course, phase, step, played, planned }: SessionSummary): string {
  if (course === 'solo') return 'Alleen.';
  const card = played.length + (TO_COME.test(step) ? 1 : 0);
  const count = planned[0] + planned[1];
  if ((!TO_COME.test(step) && !ON_TABLE.test(step)) || phase === 'oogst' || card > count)
    return `Jullie waren bij ${PHASE_NAMES[phase]}.`;
  return `Kaart ${card} van ongeveer ${count}.`;
}

function turn({ course, phase, step, turnOf }: SessionSummary): string {
  if (course === 'solo' || turnOf === null || !TO_COME.test(step) || phase === 'oogst') return '';
  return `${typeof turnOf === 'number' ? place(turnOf) : turnOf} is aan de beurt.`;
}

export const START = {
  title: 'Koerskaarten',
  lead: 'Waar willen jullie naartoe?',
  quick: { title: 'Meteen een kaart', text: 'Pak een kaart en praat.' },
  newGame: { title: 'Nieuw spel', text: 'Samen rond één scherm naar een koers.' },
  solo: { title: 'Alleen spelen', text: 'Een kwartier voor jezelf.' },
  lookBack: 'Terugkijken',
  cards: 'Kaarten',
  about: 'Over de kaarten',
  print: 'Printen',
  workshop: 'Workshop',
  makerij: 'Kaarten maken',
  settings: 'Instellingen',
  examples: 'Voorbeeldspel',
  private: 'Alles staat alleen op dit apparaat.',
  resume: {
    title: ({ course, step }: SessionSummary): string => {
      if (step === 'done') return course === 'solo' ? 'Je laatste oogst' : 'De laatste oogst';
      return course === 'solo' ? 'Verder waar je was' : 'Verder waar jullie waren';
    },
    button: 'Verder',
    harvest: 'Bekijk de oogst',
    /** The next group at this tablet reads no words of the one before. */
    done: ({ course, koers }: SessionSummary): string => {
      if (koers === null) return 'Zonder koerszin afgerond.';
      return course === 'solo' ? koers : 'De koers staat in de oogst.';
    },
    noSubject: 'Zonder onderwerp',
    where: (summary: SessionSummary): string => `${progress(summary)} ${turn(summary)}`.trim(),
  },
  update: {
    text: 'Er is een nieuwe versie van Koerskaarten.',
    button: 'Nu bijwerken',
    busy: 'Er staat nog een gesprek open in een ander tabblad. Sluit dat eerst; het blijft bewaard.',
  },
  more: (count: number): string =>
    count === 1 ? 'Nog een ander gesprek is niet af.' : `Nog ${count} andere gesprekken zijn niet af.`,
};
