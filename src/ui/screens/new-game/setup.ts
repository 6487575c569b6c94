/** What is filled in before a game: read from drafts, which may hold anything. */
import { HOUSE_DECKS } from '../../../decks/house';
import { isOwnDeckId } from '../../../decks/own/types';
import type { CarriedCard } from '../../../rules/events';
import { inPairs, MOST_PERSONS, PAIRS_FROM, PAIRS_PROPOSED_FROM } from '../../../rules/people';
import { LENGTHS, type Length } from '../../../rules/plan';

export const FEWEST_PERSONS = 2;

export interface Setup {
  /** An own deck that was chosen may be gone by now. */
  readonly deck: string;
  readonly length: Length;
  readonly persons: number;
  readonly subject: string;
  readonly names: readonly string[];
  /** Organisation or role of each, as far as somebody likes to say. */
  readonly abouts: readonly string[];
  /** Whether neighbours share a seat, where the group has a choice. */
  readonly inPairs: boolean;
  readonly carried: readonly CarriedCard[];
  /** The session it goes on from (*Vervolg*), or null. */
  readonly from: string | null;
}

/** The fields under which a setup is kept while it is filled in. */
export const SETUP_FIELDS = {
  deck: 'deck',
  length: 'length',
  persons: 'persons',
  subject: 'subject',
  name: (index: number): string => `name-${index + 1}`,
  about: (index: number): string => `about-${index + 1}`,
  /** Only "no" is kept: pairs are what is proposed. */
  inPairs: 'in-pairs',
  carried: 'carried',
  from: 'from',
} as const;

const EVERYBODY = Array.from({ length: MOST_PERSONS }, (_, index) => index);

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

const readDeckId = (id: string | undefined): string =>
  isOwnDeckId(id) ? id : (HOUSE_DECKS.find((deck) => deck.id === id)?.id ?? 'wat');

/** @param drafts by field, as they were stored; whatever does not fit falls back to the usual choice */
export function readSetup(drafts: Readonly<Record<string, string>>): Setup {
  const persons = Number(drafts[SETUP_FIELDS.persons]);
  const length = Number(drafts[SETUP_FIELDS.length]);
  const sound = Number.isInteger(persons) && persons >= FEWEST_PERSONS && persons <= MOST_PERSONS;
  return {
    deck: readDeckId(drafts[SETUP_FIELDS.deck]),
    length: LENGTHS.find((minutes) => minutes === length) ?? 60,
    persons: sound ? persons : 4,
    subject: drafts[SETUP_FIELDS.subject] ?? '',
    names: EVERYBODY.map((index) => drafts[SETUP_FIELDS.name(index)] ?? ''),
    abouts: EVERYBODY.map((index) => drafts[SETUP_FIELDS.about(index)] ?? ''),
    inPairs: drafts[SETUP_FIELDS.inPairs] !== 'no',
    carried: readCarried(drafts[SETUP_FIELDS.carried]),
    from: drafts[SETUP_FIELDS.from] || null,
  };
}

/** Whether the group may choose to play in pairs, does so anyhow, or is too small for it. */
export function pairing(persons: number): 'proposed' | 'made' | 'none' {
  if (persons >= PAIRS_FROM) return 'made';
  return persons >= PAIRS_PROPOSED_FROM ? 'proposed' : 'none';
}

/** Who sits with whom, by place at the table from 0 on; the same pairs as the rules make. */
export function placesOf({ persons, inPairs: wanted }: Pick<Setup, 'persons' | 'inPairs'>): number[][] {
  const everybody = EVERYBODY.slice(0, persons);
  const kind = pairing(persons);
  if (kind === 'none' || (kind === 'proposed' && !wanted)) return everybody.map((index) => [index]);
  return inPairs(everybody.map(String)).map((place) => place.map(Number));
}
