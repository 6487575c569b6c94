/** After *Ongedaan maken* the words are still there: what was recorded comes back as a draft. */
import type { Game } from '../rules/game';
import { kernOf } from '../rules/kern';

/** Names of the fields whose text is kept as a draft; screens and storage share them. */
export const FIELDS = {
  kern: 'kern',
  stance: 'stance',
  opgave: 'opgave',
  differs: 'opgave-differs',
  koers: ['koers-1', 'koers-2', 'koers-3'],
  /** One sentence a line: a recorded sentence has no line break. */
  sentences: 'check-out-sentences',
  lookBackOn: 'check-out-look-back',
  reporter: 'check-out-reporter',
} as const;

/** @returns drafts by field, for the step that undo went back to */
export function draftsAfterUndo(undone: Game, back: Game): Record<string, string> {
  // Something else was undone on this screen; what is being typed here stays.
  if (undone.step.name === back.step.name) return {};
  switch (back.step.name) {
    case 'kern': {
      const played = undone.played[back.played.length - 1];
      const kern = played ? kernOf(played) : null;
      return kern ? { [FIELDS.kern]: kern, [FIELDS.stance]: played?.stance ?? '' } : {};
    }
    case 'opgave':
      return {
        [FIELDS.opgave]: undone.opgave.at(-1) ?? '',
        [FIELDS.differs]: undone.opgaveDiffers.at(-1) ?? '',
      };
    case 'koers':
      return Object.fromEntries(FIELDS.koers.map((field, index) => [field, undone.koers?.[index] ?? '']));
    case 'checkout':
      return {
        [FIELDS.sentences]: undone.checkOut?.sentences.join('\n') ?? '',
        [FIELDS.lookBackOn]: undone.checkOut?.lookBackOn ?? '',
        [FIELDS.reporter]: undone.checkOut?.reporter ?? '',
      };
    default:
      return {};
  }
}
