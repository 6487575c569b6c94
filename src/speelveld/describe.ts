/** The picture in words, for who does not see it. Same order as the drawing. */
import type { Stance } from '../rules/stance';
import type { PlayedMark, SpeelveldInput } from './types';

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  agree: 'eens',
  differ: 'verschillend',
  unsure: 'weten we nog niet',
};

export interface SpeelveldDescription {
  /** One sentence for the whole picture. */
  readonly summary: string;
  /** One item per played card, in order of play. */
  readonly list: readonly string[];
  /** One item per card laid aside. */
  readonly aside: readonly string[];
  /** One item per party. */
  readonly parties: readonly string[];
  /** What two cards have to do with each other; at most one. */
  readonly connections: readonly string[];
}

const people = (count: number): string => (count === 1 ? '1 mens' : `${count} mensen`);
const cards = (count: number): string => (count === 1 ? '1 kaart' : `${count} kaarten`);

/** Ends a text in a full stop, unless it already ends in a mark. */
function closed(text: string): string {
  const trimmed = text.trim();
  return /[.?!…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

function picks(card: PlayedMark): string[] {
  const said: string[] = [];
  if (card.begin > 0) said.push(`Hier begin ik: ${people(card.begin)}.`);
  if (card.friction > 0) said.push(`Dit schuurt: ${people(card.friction)}.`);
  return said;
}

function item(input: SpeelveldInput, card: PlayedMark): string {
  const theme = input.themes[card.theme]?.name ?? '';
  const row = input.rows[card.row]?.name ?? '';
  const kern = card.kern?.trim() ?? '';
  const stance = card.stance ? STANCE_WORDS[card.stance] : '';
  const parts = [`${theme}, ${row}: ${closed(card.title)}`];
  if (card.question?.trim()) parts.push(closed(card.question));
  if (card.chair !== null)
    parts.push(
      card.chair === '' ? 'Er lag een lege stoel bij.' : `De lege stoel lag erbij: ${closed(card.chair)}`,
    );
  if (kern !== '') parts.push(closed(kern));
  if (stance !== '') parts.push(`${stance}.`);
  else if (kern === '') parts.push('zonder zin verder.');
  if (card.workedIn > 0) parts.push('Tegenspraak is erin verwerkt.');
  parts.push(...picks(card));
  for (const dissent of card.dissent) {
    // A list of sessions knows that a dissent stands, not its words.
    parts.push(`Tegenspraak die blijft staan${dissent ? `: ${closed(dissent)}` : '.'}`);
  }
  if (card.dissent.length > 0) {
    if (card.dissentBegin > 0) parts.push(`Bij deze tegenspraak begint: ${people(card.dissentBegin)}.`);
    if (card.dissentFriction > 0) parts.push(`Deze tegenspraak schuurt: ${people(card.dissentFriction)}.`);
  }
  return parts.join(' ');
}

function connections({ connection, played }: SpeelveldInput): string[] {
  if (!connection) return [];
  const [first, second] = connection.cards.map((nth) => played[nth]?.title.trim() ?? '');
  return [`${first} en ${second}: ${closed(connection.text)}`];
}

/** What a screen reader hears instead of the drawing. */
export function describeSpeelveld(input: SpeelveldInput): SpeelveldDescription {
  const played = input.played.length;
  const dissent = input.played.reduce((sum, card) => sum + card.dissent.length, 0);
  const aside = input.aside.length;
  const said = [`${cards(played)} gespeeld`];
  if (dissent > 0) said.push(`${dissent} keer tegenspraak die blijft staan`);
  if (aside > 0) said.push(`${cards(aside)} ${aside === 1 ? 'bleef' : 'bleven'} liggen`);
  const summary =
    played === 0
      ? `Speelveld: nog geen kaart gespeeld${aside > 0 ? `, ${said.at(-1) ?? ''}` : ''}.`
      : `Speelveld: ${said.join(', ')}.${input.finished ? ' De koers staat.' : ''}`;
  return {
    summary,
    list: input.played.map((card) => item(input, card)),
    aside: input.aside.map(({ theme, title }) => {
      const name = input.themes[theme]?.name ?? '';
      return title.trim() === '' ? closed(name) : `${name}: ${closed(title)}`;
    }),
    parties: input.parties.map(
      ({ name, present }) => `${name}: ${present ? 'aan tafel' : 'nog niet aan tafel'}`,
    ),
    connections: connections(input),
  };
}
