import { momentInWords } from '../../../lib/day-text';
import type { Previous } from '../../../lookback/previous';
import type { Game } from '../../../rules/game';
import type { EarlierMissing } from '../../../session/earlier';
import { listed } from '../text';
import { PREVIOUS } from './Earlier';

const counted = (count: number, one: string, more: string): string[] =>
  count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${more}`];

/** What *Vervolg* shows of the session before. */
export const EARLIER = {
  title: PREVIOUS,
  goesOn: 'Vervolg op',
  subject: (game: Game): string => game.subject || 'Zonder onderwerp',
  when: (game: Game): string => momentInWords(game.startedAt),
  /** What waits there, in one line; empty when nothing does. */
  waits: ({ missed, standing, open }: Previous): string => {
    const parts = [
      ...counted(open.length, 'afspraak', 'afspraken'),
      ...counted(standing.length, 'tegenspraak', 'keer tegenspraak'),
      ...counted(missed.length, 'partij die er niet was', 'partijen die er niet waren'),
    ];
    return parts.length > 0 ? `Nog open: ${listed(parts)}.` : '';
  },
  koers: 'De koers',
  noKoers: 'Er is toen geen koerszin geschreven.',
  opgave: 'De opgave',
  missed: 'Wie misten jullie?',
  standing: 'Tegenspraak die blijft staan',
  against: (kern: string): string => `Bij: ${kern}`,
  open: 'Afspraken die nog open staan',
  nothing: 'Verder staat er niets meer open.',
  missing: {
    gone: 'Het gesprek waarop dit een vervolg is, staat niet meer op dit apparaat.',
    binned: 'Het gesprek waarop dit een vervolg is, ligt in de prullenbak.',
    unreadable: 'Het gesprek waarop dit een vervolg is, kan de app nu niet lezen.',
  } satisfies Readonly<Record<EarlierMissing, string>>,
};
