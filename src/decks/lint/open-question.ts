import { QUESTION_WORDS, VERBS_FIRST } from './vocabulary';
import { sentencesOf, wordsOf } from './words';

/** How far into a sentence its question word may stand: "Als het misgaat: wie legt dan uit ...". */
const NEAR = 8;

/** Why a question is not open, or null when it is. Sentences that ask nothing are left alone. */
export function closedBecause(text: string): string | null {
  for (const sentence of sentencesOf(text)) {
    if (!sentence.endsWith('?')) continue;
    const words = wordsOf(sentence);
    const first = words[0] ?? '';
    if (VERBS_FIRST.has(first)) return 'Op deze vraag past ja of nee. Begin met een vraagwoord.';
    if (!words.slice(0, NEAR).some((word) => QUESTION_WORDS.has(word)))
      return 'Deze vraag mist een vraagwoord.';
    if (/[,:;][^?]*\sof\s/.test(sentence)) return 'Deze vraag laat kiezen uit twee. Vraag het open.';
  }
  return null;
}
