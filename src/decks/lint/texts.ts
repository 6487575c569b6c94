import { ROLES } from '../types';
import type { Card, Deck } from '../types';

/** One text on a card, with the path of its field. */
export interface CardText {
  /** Null for a text of the deck itself. */
  readonly card: string | null;
  readonly field: string;
  readonly text: string;
}

/** Everything that a player reads on one card, except its source. */
export function textsOfCard(card: Card): CardText[] {
  const texts: CardText[] = [{ card: card.id, field: 'title', text: card.title }];
  if (card.kind === 'eigen-vraag') return texts;
  texts.push({ card: card.id, field: 'question', text: card.question });
  card.prompts.forEach((text, index) => texts.push({ card: card.id, field: `prompts[${index}]`, text }));
  if (card.kind !== 'question') return texts;
  for (const role of ROLES) {
    const voice = card.voices?.[role];
    if (voice !== undefined) texts.push({ card: card.id, field: `voices.${role}`, text: voice });
  }
  return texts;
}

export function textsOfDeck(deck: Deck): CardText[] {
  return deck.cards.flatMap(textsOfCard);
}

/** What a player reads around the cards: themes, rows, recipes, meanings, notes. */
export function textsAround(deck: Deck): CardText[] {
  const around: [field: string, text: string][] = [
    ['summary', deck.summary],
    ...deck.themes.map(({ about }, index): [string, string] => [`themes[${index}].about`, about]),
    ...deck.depths.map(({ about }, index): [string, string] => [`depths[${index}].about`, about]),
    ...deck.recipes.map(({ when }, index): [string, string] => [`recipes[${index}].when`, when]),
    ...Object.entries(deck.glossary).map(([term, meaning]): [string, string] => [
      `glossary.${term}`,
      meaning,
    ]),
    ...deck.notes.map((note, index): [string, string] => [`notes[${index}]`, note]),
  ];
  return around.map(([field, text]) => ({ card: null, field, text }));
}
