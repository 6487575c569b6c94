/** What stands round every step of the table, and what "Meer" says. */
import type { Phase } from '../../../rules/plan';
import { PHASE_NAMES } from '../../parts/text';

export const TABLE = {
  /** In *Oogst*, after the cards that were announced. */
  harvestCard: 'De laatste kaart, voor iedereen',
  /** The name of the page while one person is busy in private. */
  title: 'Koerskaarten',
  loading: 'Even geduld, de tafel wordt klaargezet.',
  undo: 'Ongedaan maken',
  more: 'Meer',
  done: 'Klaar',
  draw: 'Trek',
  drawCard: (title: string): string => `Trek: ${title}`,
  pass: 'Sla over',
  confirm: 'Bevestig',
  withoutSentence: 'Zonder zin verder',
  talkOn: 'Verder praten',
  talkOnMore: 'meer vragen bij deze kaart',
  talkOnClose: 'Terug naar de vraag',
  source: (source: string): string => `Idee uit: ${source}`,
  aside: (count: number): string => (count === 1 ? '1 kaart bleef liggen' : `${count} kaarten bleven liggen`),
  next: (phase: Phase): string => (phase === 'checkout' ? 'Verder' : `Verder naar ${PHASE_NAMES[phase]}`),
  anotherCard: 'Nog een kaart',
  harvestTime: 'Tijd om te oogsten. Dan is er genoeg tijd voor jullie koers en afspraken.',
  harvestNow: 'Naar de oogst',
  wrapUp: 'Rond nu af',
  fiveMore: '+5 minuten',
  turnHere: 'Naar deze kant',
  nextHint: 'Volgende',
  turnSaid: (name: string): string => `Beurt: ${name}.`,
};

/** What *Hulp* adds at the table. */
export const TABLE_HELP = {
  writer: 'De schrijver is wie naast de speler van de beurt zit. Iemand anders mag het overnemen.',
  tide: 'Het water op het scherm is de tijd: het zakt langzaam. Tik op de peilstok aan de rand om te zien hoeveel tijd er nog is. Bij Aa kan het water uit.',
};

export const COVER = {
  title: 'Het scherm is afgedekt',
  text: 'Jullie gesprek staat er nog.',
  off: 'Verder',
  noLock: 'Dit is geen slot: wie hier tikt, ziet het gesprek weer.',
};

export const MORE = {
  title: 'Meer',
  ownQuestion: 'Eigen vraag',
  sentences: 'Zinnen nalezen en aanpassen',
  cover: 'Scherm afdekken',
  presenter: 'Scherm voor de beamer',
  wrapUpHint:
    'Jullie gaan meteen naar een korte oogst: handen, koers, één afspraak en een laatste zin. Dat duurt ongeveer zes minuten.',
  stop: 'Stoppen voor nu',
  stopHint: 'Alles is bewaard. Bij het begin kunnen jullie verder waar jullie waren.',
  cancel: 'Toch niet',
  save: 'Bewaar',
};
