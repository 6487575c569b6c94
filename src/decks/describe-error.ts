import type { DeckError } from './parse/report';

const LABELS: Readonly<Record<string, string>> = {
  title: 'titel',
  question: 'vraag',
  prompts: 'verdieping',
  source: 'bron',
  theme: 'thema',
  depth: 'rij',
  kind: 'soort',
  voices: 'rolbril',
  id: 'code',
};

/** One line for a person: which card, which field, what is wrong. */
export function describeDeckError({ card, field, message }: DeckError): string {
  const where =
    card === null ? 'Deck' : card.startsWith('#') ? `Kaart ${card.slice(1)} in de lijst` : `Kaart ${card}`;
  const root = /^[a-zA-Z]*/.exec(field)?.[0] ?? '';
  // Only a card's own fields have a Dutch label; elsewhere the path in the file says more.
  const label = card === null || !Object.hasOwn(LABELS, root) ? field : LABELS[root];
  return label ? `${where}, ${label}: ${message}` : `${where}: ${message}`;
}
