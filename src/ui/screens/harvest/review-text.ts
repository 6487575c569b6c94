import type { FollowUp, Shift } from '../../../rules/review';

/** What a *Terugblik* added to the harvest. */
export const REVIEWS = {
  title: (day: string): string => `Terugblik van ${day}`,
  recalled: 'Uit het hoofd',
  koers: 'De koers van nu',
  kept: 'Blijft zoals die was.',
  goodbye: 'Om mee af te sluiten',
  open: 'Blik terug',
  answer: 'Beantwoord opnieuw',
  resume: 'Verder met de terugblik',
};

export const FOLLOW_UP_NAMES: Readonly<Record<FollowUp, string>> = {
  done: 'gedaan',
  partly: 'deels',
  not: 'niet',
  dropped: 'niet meer nodig',
};

export const SHIFT_NAMES: Readonly<Record<Shift, string>> = {
  same: 'hetzelfde',
  shifted: 'verschoven',
  turned: 'omgedraaid',
};
