import { doubtOf, provisoOf } from '../../../rules/agreement-words';

export const AGREEMENT = {
  who: 'Wie',
  when: 'Wanneer',
  noticed: 'Hoe merken we het',
  firstStep: 'Eerste stap',
  proviso: provisoOf,
  open: 'Open vraag',
  doubt: doubtOf,
};
