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
