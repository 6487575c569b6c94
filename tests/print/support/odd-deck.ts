import { LIMITS } from '../../../src/decks/parse/limits';
import type { Deck } from '../../../src/decks/types';
import { houseDeck } from './make';

export const LONG_WORD = 'verantwoordingsverplichtingenoverzichten';

/** A deck as nobody would write it, but somebody may: signs, accents, one endless word, and letters that no font has. */
export function oddDeck(): Deck {
  const deck = houseDeck('wat');
  const texts: Readonly<Record<string, { title?: string; question?: string }>> = {
    'W-OP-A1': { title: 'Jij & ik < wij > zij', question: 'Wat is “beter” & wat is < goed >?' },
    'W-OP-A2': {
      title: 'Façade, naïef, coördi',
      question: 'Wié heeft er één idee over cliënten in Fryslân?',
    },
    'W-OP-A3': { question: `Hoe gaan jullie om met ${LONG_WORD}?` },
    'W-OP-B1': { question: 'Wat maakt jullie blij 🎉 vandaag?' },
    'W-OP-B2': { title: 'Van A → B' },
  };
  return {
    ...deck,
    id: 'eigen',
    title: 'Nu & <1>',
    cards: deck.cards.map((card) => ({ ...card, ...texts[card.id] })),
  };
}

/** Every text as long as a deck may have it, in wide letters; one per card, so that most of them can still be printed. */
export function fullDeck(): Deck {
  const deck = houseDeck('hoedan');
  const filled = (length: number): string => 'Wommelgemse '.repeat(14).slice(0, length).trim();
  return {
    ...deck,
    id: 'vol',
    title: filled(LIMITS.deckTitle),
    themes: deck.themes.map((theme, index) =>
      index === 0 ? { ...theme, name: filled(LIMITS.themeName), about: filled(LIMITS.about) } : theme,
    ),
    depths: deck.depths.map((depth, index) => (index === 2 ? { ...depth, name: filled(14) } : depth)),
    cards: deck.cards.map((card, index) => {
      if (index % 3 === 0 || card.kind === 'eigen-vraag') return { ...card, title: filled(LIMITS.title) };
      if (index % 3 === 1) return { ...card, question: filled(LIMITS.question) };
      return { ...card, prompts: [filled(LIMITS.prompt)] };
    }),
  };
}

/** As many cards as asked, in the grid of a shipped deck. */
export function largeDeck(count: number): Deck {
  const deck = houseDeck('hoedan');
  const questions = deck.cards.filter((card) => card.kind === 'question');
  return {
    ...deck,
    id: 'groot',
    title: 'Groot',
    recipes: [],
    cards: Array.from({ length: count }, (_, index) => {
      const card = questions[index % questions.length];
      if (!card) throw new Error('the deck has no questions');
      const [deckCode = '', theme = '', place = ''] = card.id.split('-');
      return { ...card, id: `${deckCode}-${theme}-${place[0] ?? 'A'}${index + 1}` };
    }),
  };
}
