import type { Deck, QuestionCard } from '../../src/decks/types';

const SOURCE = { document: 'nsob-essay', section: 'H1 Inleiding' } as const;

/** A question card that keeps every rule, with what a test wants to be different. */
export function questionCard(change: Partial<QuestionCard> = {}): QuestionCard {
  return {
    kind: 'question',
    id: 'Z-EEN-A1',
    theme: 'een',
    depth: 'verkennen',
    title: 'Wat valt op',
    question: 'Wat viel jou vandaag op?',
    prompts: ['Waar zag je dat?', 'Wie zag het ook?'],
    source: SOURCE,
    ...change,
  };
}

/** An own deck of four cards, one of each kind, that keeps every rule. */
export function smallDeck(change: Partial<Deck> = {}): Deck {
  return {
    schema: 1,
    id: 'proef',
    code: 'Z',
    title: 'Proefdeck',
    version: '1.0.0',
    language: 'nl',
    summary: 'Een klein deck om mee te proberen.',
    inspiredBy: 'Een gesprek.',
    license: 'CC-BY-SA-4.0',
    themes: [
      { id: 'een', code: 'EEN', name: 'Een', about: 'Waar gaat het over?', shape: 'star', colour: 'oker' },
      { id: 'twee', code: 'TW', name: 'Twee', about: 'Met wie?', shape: 'balls', colour: 'mos' },
    ],
    depths: [
      { id: 'verkennen', code: 'A', name: 'Verkennen', about: 'Breed kijken.' },
      { id: 'verdiepen', code: 'B', name: 'Verdiepen', about: 'Verder vragen.' },
      { id: 'vertalen', code: 'C', name: 'Vertalen', about: 'Landen.' },
    ],
    cards: [
      questionCard({ voices: { inwoner: 'Wat zag jij buiten?' }, solo: false }),
      {
        kind: 'tegenspraak',
        id: 'Z-TS-1',
        title: 'Ik zie het anders, want',
        question: 'Wie kijkt hier anders naar?',
        prompts: ['Wat klopt er wel?'],
        source: SOURCE,
      },
      {
        kind: 'lege-stoel',
        id: 'Z-LS-1',
        title: 'De buurvrouw',
        question: 'Wat zegt de buurvrouw?',
        prompts: ['Wanneer sprak je haar?', 'Waarom juist toen?'],
        source: SOURCE,
      },
      { kind: 'eigen-vraag', id: 'Z-EV-1', title: 'Eigen vraag' },
    ],
    recipes: [{ id: 'kort', name: 'Kort', when: 'Er is weinig tijd.', cards: ['Z-EEN-A1'] }],
    glossary: { buurvrouw: 'Wie naast je woont.' },
    notes: ['Een proef.'],
    ...change,
  };
}

/** A copy in which the value at a path is replaced; `undefined` takes the member out. */
export function withValue(target: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(target)) {
    return target.map((item: unknown, index) => (index === key ? withValue(item, rest, value) : item));
  }
  const members = Object.entries(target ?? {}).filter(([name]) => name !== key);
  const old = Object.entries(target ?? {}).find(([name]) => name === key)?.[1];
  const next = withValue(old, rest, value);
  return Object.fromEntries(next === undefined ? members : [...members, [key, next]]);
}
