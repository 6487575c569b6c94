/** What is filled in before a game: read from drafts, which may hold anything. */
import { HOUSE_DECKS, type HouseDeckId } from '../../../decks/house';
import type { CarriedCard } from '../../../rules/events';
import { LENGTHS, type Length } from '../../../rules/plan';

export const FEWEST_PERSONS = 2;
export const MOST_PERSONS = 6;

export interface Setup {
  readonly deck: HouseDeckId;
  readonly length: Length;
  readonly persons: number;
  readonly subject: string;
  readonly names: readonly string[];
  readonly carried: readonly CarriedCard[];
}

/** The fields under which a setup is kept while it is filled in. */
export const SETUP_FIELDS = {
  deck: 'deck',
  length: 'length',
  persons: 'persons',
  subject: 'subject',
  name: (index: number): string => `name-${index + 1}`,
  carried: 'carried',
} as const;

function readCarried(text: string | undefined): CarriedCard[] {
  if (!text) return [];
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) return [];
    return list.flatMap((item: unknown): CarriedCard[] => {
      if (typeof item !== 'object' || item === null || !('card' in item) || typeof item.card !== 'string')
        return [];
      const kept = 'text' in item && typeof item.text === 'string' ? item.text : null;
      return [{ card: item.card, text: kept }];
    });
  } catch {
    return [];
  }
}

/** @param drafts by field, as they were stored; whatever does not fit falls back to the usual choice */
export function readSetup(drafts: Readonly<Record<string, string>>): Setup {
  const persons = Number(drafts[SETUP_FIELDS.persons]);
  const length = Number(drafts[SETUP_FIELDS.length]);
  const sound = Number.isInteger(persons) && persons >= FEWEST_PERSONS && persons <= MOST_PERSONS;
  return {
    deck: HOUSE_DECKS.find((deck) => deck.id === drafts[SETUP_FIELDS.deck])?.id ?? 'wat',
    length: LENGTHS.find((minutes) => minutes === length) ?? 60,
    persons: sound ? persons : 4,
    subject: drafts[SETUP_FIELDS.subject] ?? '',
    names: Array.from({ length: MOST_PERSONS }, (_, index) => drafts[SETUP_FIELDS.name(index)] ?? ''),
    carried: readCarried(drafts[SETUP_FIELDS.carried]),
  };
}
