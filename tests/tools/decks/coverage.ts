/** Which part of the sources stands on which card: the rule that nothing important lacks a card, no card a source. */
import type { Finding } from '../../../src/decks/lint';
import { ROLES } from '../../../src/decks/types';
import type { Card, Deck } from '../../../src/decks/types';

/** An idea that the decks must hold; it stands at one or more places, each `document: section`. */
interface Idea {
  readonly name: string;
  /** So many cards at least; one, when absent. */
  readonly least?: number;
  readonly at: readonly string[];
}

interface Group {
  readonly name: string;
  /** True when one card of each idea asks it of every role. */
  readonly voices?: boolean;
  readonly ideas: readonly Idea[];
}

/** The contents of `tests/fixtures/decks/coverage.json`. */
export interface Sources {
  readonly groups: readonly Group[];
  /** Places that need no card, but that a card may name. */
  readonly elsewhere: readonly string[];
}

type Traced = Exclude<Card, { kind: 'eigen-vraag' }>;

interface Row {
  readonly name: string;
  readonly cards: readonly Traced[];
  readonly fault: string | null;
}

export interface Coverage {
  readonly groups: readonly { readonly name: string; readonly rows: readonly Row[] }[];
  readonly elsewhere: readonly Row[];
  /** Cards whose section is no known place. */
  readonly lost: readonly Traced[];
}

export function coverageOf(decks: readonly Deck[], sources: Sources): Coverage {
  const cards = decks.flatMap((deck) => deck.cards.filter((card) => card.kind !== 'eigen-vraag'));
  const cardsAt = (places: readonly string[]): Traced[] =>
    cards.filter((card) => placesOf(card).some((place) => places.some((known) => isAt(place, known))));
  const required = sources.groups.flatMap(({ ideas }) => ideas.flatMap(({ at }) => at));
  const known = new Set(cardsAt([...required, ...sources.elsewhere]));
  return {
    groups: sources.groups.map(({ name, voices = false, ideas }) => ({
      name,
      rows: ideas.map((idea) => {
        const found = cardsAt(idea.at);
        return { name: idea.name, cards: found, fault: faultOf(found, idea.least ?? 1, voices) };
      }),
    })),
    elsewhere: sources.elsewhere.map((place) => ({ name: place, cards: cardsAt([place]), fault: null })),
    lost: cards.filter((card) => !known.has(card)),
  };
}

export function coverageFindings({ groups, lost }: Coverage): Finding[] {
  const missing = groups.flatMap(({ name, rows }) =>
    rows.flatMap((row) =>
      row.fault === null ? [] : [error(null, 'cards', `${name}: "${row.name}" ${row.fault}.`)],
    ),
  );
  const unknown = lost.map((card) =>
    error(
      card.id,
      'source.section',
      `"${card.source.section}" is geen plek in ${card.source.document} die coverage.json noemt.`,
    ),
  );
  return [...missing, ...unknown];
}

/** A card may name more than one place: "De 10 aanbevelingen, 1; Theoretische achtergrond". */
function placesOf({ source }: Traced): string[] {
  return source.section.split(';').map((section) => `${source.document}: ${section.trim()}`);
}

/** At this place or at a part of it; "aanbevelingen, 10" is no part of "aanbevelingen, 1". */
function isAt(place: string, known: string): boolean {
  return place.startsWith(known) && !/^[\p{L}\p{N}]/u.test(place.slice(known.length));
}

function faultOf(cards: readonly Traced[], least: number, voices: boolean): string | null {
  if (cards.length === 0) return 'heeft geen kaart';
  if (cards.length < least) return `heeft ${cards.length} van de ${least} kaarten`;
  const voiced = cards.some(
    (card) => card.kind === 'question' && ROLES.every((role) => card.voices?.[role] !== undefined),
  );
  return voices && !voiced ? 'heeft geen kaart met alle rollen' : null;
}

function error(card: string | null, field: string, message: string): Finding {
  return { level: 'error', card, field, message, named: [] };
}
