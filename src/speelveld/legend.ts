/** What a legend must explain: only what occurs in this picture. */
import type { Stance } from '../rules/stance';
import { STANCE_WORDS } from './describe';
import type { SignName } from './shapes';
import type { SpeelveldInput } from './types';

const ORDER: readonly Stance[] = ['agree', 'differ', 'unsure'];

export type LegendItem =
  | { readonly sign: 'stance'; readonly stance: Stance; readonly words: string }
  | {
      readonly sign: 'dissent' | 'worked-in' | 'chair' | 'connection' | 'begin' | 'friction' | 'course';
      readonly words: string;
    };

/** The signs of a legend that are no ring and no square. */
export const LEGEND_SIGNS = {
  'worked-in': 'worked-in',
  chair: 'chair',
  connection: 'connection',
  begin: 'flag',
  friction: 'saw',
  course: 'course',
} as const satisfies Record<Exclude<LegendItem['sign'], 'stance' | 'dissent'>, SignName>;

export function legendOf(input: SpeelveldInput): LegendItem[] {
  const { played } = input;
  const items: LegendItem[] = ORDER.filter((stance) => played.some((card) => card.stance === stance)).map(
    (stance) => ({
      sign: 'stance',
      stance,
      words: STANCE_WORDS[stance],
    }),
  );
  if (played.some((card) => card.dissent.length > 0)) items.push({ sign: 'dissent', words: 'blijft staan' });
  if (played.some((card) => card.workedIn > 0)) items.push({ sign: 'worked-in', words: 'verwerkt' });
  if (played.some((card) => card.chair !== null)) items.push({ sign: 'chair', words: 'lege stoel erbij' });
  if (input.connection) items.push({ sign: 'connection', words: 'verbonden' });
  if (played.some((card) => card.begin > 0 || (card.dissent.length > 0 && card.dissentBegin > 0)))
    items.push({ sign: 'begin', words: 'hier begin ik' });
  if (played.some((card) => card.friction > 0 || (card.dissent.length > 0 && card.dissentFriction > 0))) {
    items.push({ sign: 'friction', words: 'dit schuurt' });
  }
  if (played.length > 0) items.push({ sign: 'course', words: 'de koers, vanaf de streep' });
  return items;
}
