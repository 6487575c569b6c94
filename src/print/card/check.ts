import type { Fonts } from '../../pdf/fonts';
import type { FontName } from '../../pdf/display';
import type { Field, Problem } from '../problem';
import { missingIn } from '../text/clean';
import type { Face } from './face';

/** The letters of a card that its fonts lack, per field. A font draws nothing for those, so they stop the card. */
export function checkLetters(face: Face, fonts: Fonts): Problem[] {
  const fields: readonly [Field, string, FontName][] = [
    ['theme', face.suit, 'title'],
    ['title', face.title, 'title'],
    ['question', face.question, 'bold'],
    ['prompt', face.prompts.join(' '), 'text'],
  ];
  return fields.flatMap(([field, text, font]): Problem[] => {
    const missing = missingIn(text, fonts[font]);
    if (missing.length === 0) return [];
    return [{ card: face.id, field, level: 'stop', kind: 'missing-letter', detail: missing.join(' ') }];
  });
}

/** The same for the name of the deck, which stands on every card. */
export function checkDeck(title: string, depths: readonly string[], fonts: Fonts): Problem[] {
  const missing = [
    ...missingIn(title, fonts.title),
    ...depths.flatMap((name) => missingIn(name, fonts.text)),
  ];
  if (missing.length === 0) return [];
  return [
    {
      card: null,
      field: 'deck',
      level: 'stop',
      kind: 'missing-letter',
      detail: [...new Set(missing)].join(' '),
    },
  ];
}
