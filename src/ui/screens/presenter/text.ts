/** What *Scherm* says. */
import { PHASE_NAMES } from '../../parts/text';
import type { Phase } from '../../../rules/plan';

export const PRESENTER = {
  title: 'Scherm',
  nothing: 'Kijk even op de tablet aan tafel.',
  koers: 'Onze koers',
  phase: (phase: Phase): string => PHASE_NAMES[phase],
  tables: (phase: Phase): string => `Alle tafels: ${PHASE_NAMES[phase]}`,
  card: (deck: string, number: string): string => `${deck} · kaart ${number}`,
} as const;

/** Setting it up, on *Workshop*. */
export const SET_UP = {
  title: 'Scherm',
  lead: 'Een rustig scherm voor de beamer: de kaart, de fase en één klok voor alle tafels.',
  deck: 'Welk kaartspel?',
  clock: 'Eén klok voor alle tafels?',
  noClock: 'Geen klok',
  minutes: (minutes: number): string => `${minutes} minuten`,
  recipe: 'Welke kaarten?',
  allCards: 'Alle kaarten',
  open: 'Open het scherm',
  opens: 'Het opent in een eigen venster. De klok begint dan te lopen.',
  keys: 'Pijltjes of een klikker: verder en terug. Omhoog en omlaag: een hele kaart. De letter f: het hele scherm.',
  follow: 'Een tafel op dit apparaat volgen? Open dat gesprek en kies Meer, Scherm.',
} as const;
