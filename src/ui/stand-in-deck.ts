/** A deck of codes, for a session whose words are gone: the talk that was stored stays readable, and can be ended. */
import { COLOURS, DEPTHS, SHAPES, type Card, type Deck, type DepthId } from '../decks/types';
import type { DeckOutline } from '../rules/outline';
import { themesOf } from '../rules/outline';

const ROWS: Readonly<Record<DepthId, string>> = {
  verkennen: 'Verkennen',
  verdiepen: 'Verdiepen',
  vertalen: 'Vertalen',
};

export const STAND_IN = {
  notice:
    'De woorden van de kaarten staan niet meer op dit apparaat, of kunnen nu niet worden gelezen. Wat jullie opschreven staat er nog. Kaarten hebben hier hun code; wie ze op papier heeft, kan ze erbij pakken.',
  theme: (number: number): string => `Thema ${number}`,
  question: (code: string): string => `De vraag van kaart ${code} staat niet op dit apparaat.`,
  own: 'Eigen vraag',
};

/** The deck as far as the log itself knows it: every card at its place, by its code. */
export function standInDeck(outline: DeckOutline): Deck {
  const { id, version, cells, tegenspraak, legeStoel, blanks } = outline;
  const source = { document: id, section: version };
  const words = (code: string) => ({
    id: code,
    title: code,
    question: STAND_IN.question(code),
    prompts: [],
    source,
  });
  const cards: Card[] = [
    ...cells.flatMap(({ theme, depth, cards: codes }) =>
      codes.map((code): Card => ({ kind: 'question', ...words(code), theme, depth })),
    ),
    ...tegenspraak.map((code): Card => ({ kind: 'tegenspraak', ...words(code) })),
    ...legeStoel.map((code): Card => ({ kind: 'lege-stoel', ...words(code) })),
    ...blanks.map((code): Card => ({ kind: 'eigen-vraag', id: code, title: STAND_IN.own })),
  ];
  return {
    schema: 1,
    id,
    code: id,
    title: id,
    version,
    language: 'nl',
    summary: '',
    inspiredBy: '',
    license: '',
    themes: themesOf(outline).map((theme, index) => ({
      id: theme,
      code: `${index + 1}`,
      name: STAND_IN.theme(index + 1),
      about: '',
      shape: SHAPES[index % SHAPES.length] ?? 'star',
      colour: COLOURS[index % COLOURS.length] ?? 'petrol',
    })),
    depths: DEPTHS.map((depth, index) => ({
      id: depth,
      code: 'ABC'[index] ?? '',
      name: ROWS[depth],
      about: '',
    })),
    cards,
    recipes: [],
    glossary: {},
    notes: [],
  };
}
