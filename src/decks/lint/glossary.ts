import type { Deck } from '../types';
import type { Findings } from './finding';
import { textsOfDeck } from './texts';
import { EXPLAINED_TERMS } from './vocabulary';
import { wordsOf } from './words';

/** A word of the trade that stands on a card has its meaning one tap away; an explained word is used. */
export function lintGlossary(deck: Deck, found: Findings): void {
  const explained = Object.keys(deck.glossary).map((term) => term.toLowerCase());
  const themes = deck.themes.map(({ name }) => ({ card: null, field: 'themes', text: name }));
  const used = [...textsOfDeck(deck), ...themes];
  for (const term of EXPLAINED_TERMS) {
    if (explained.includes(term)) continue;
    const place = used.find(({ text }) => wordsOf(text).some((word) => word.startsWith(term)));
    if (place) found.error(place.card, place.field, `"${term}" staat niet in de woordenlijst.`);
  }
  // The roles stand on every card with voices, as the name of the voice.
  const words = new Set(used.flatMap(({ text, field }) => [...wordsOf(text), field.replace('voices.', '')]));
  for (const term of explained) {
    if (![...words].some((word) => word.startsWith(term)))
      found.warning(null, 'glossary', `"${term}" staat op geen kaart.`, term);
  }
}
