import { describe, expect, test } from 'vitest';
import { describeSpeelveld } from '../../src/speelveld/describe';
import { legendOf } from '../../src/speelveld/legend';
import { card, session } from './examples';

/** What the legend says of the line. */
const KOERS = 'de koers, vanaf de streep';

const empty = session(0);

describe('what a screen reader hears', () => {
  test('a card with everything', () => {
    const played = [
      card(2, 1, 'Belang op tafel', {
        stance: 'differ',
        kern: 'Eerst isoleren of eerst de rekening',
        dissent: ['Isoleren helpt pas over vier jaar.', 'Dan zijn ze groot'],
        begin: 1,
        friction: 2,
        dissentFriction: 3,
      }),
    ];
    expect(describeSpeelveld({ ...empty, played }).list).toEqual([
      'Partijen, Verdiepen: Belang op tafel. Eerst isoleren of eerst de rekening. verschillend. ' +
        'Hier begin ik: 1 mens. Dit schuurt: 2 mensen. ' +
        'Tegenspraak die blijft staan: Isoleren helpt pas over vier jaar. ' +
        'Tegenspraak die blijft staan: Dan zijn ze groot. Deze tegenspraak schuurt: 3 mensen.',
    ]);
  });

  test("the group's own question and the empty chair beside a card are said", () => {
    const played = [
      card(4, 1, 'Eigen vraag', {
        question: 'Van wie is deze straat',
        chair: 'Wie ermee leeft',
        stance: null,
      }),
      card(4, 1, 'Fijne grens', { chair: '' }),
    ];
    expect(describeSpeelveld({ ...empty, played }).list).toEqual([
      'Grenzen, Verdiepen: Eigen vraag. Van wie is deze straat. De lege stoel lag erbij: Wie ermee leeft. zonder zin verder.',
      'Grenzen, Verdiepen: Fijne grens. Er lag een lege stoel bij. eens.',
    ]);
    expect(legendOf({ ...empty, played }).map(({ words }) => words)).toEqual([
      'eens',
      'lege stoel erbij',
      KOERS,
    ]);
  });

  test('a question mark stays the end of a title, and no sentence is said as such', () => {
    const played = [card(1, 0, 'Wie merkt het?', { stance: null })];
    expect(describeSpeelveld({ ...empty, played }).list).toEqual([
      'Effect, Verkennen: Wie merkt het? zonder zin verder.',
    ]);
  });

  test('one sentence for the whole picture', () => {
    const aside = [{ theme: 4, title: 'Wat mag al?' }];
    expect(describeSpeelveld({ ...session(14), aside }).summary).toBe(
      'Speelveld: 14 kaarten gespeeld, 4 keer tegenspraak die blijft staan, 1 kaart bleef liggen.',
    );
    expect(describeSpeelveld({ ...session(1), finished: true }).summary).toBe(
      'Speelveld: 1 kaart gespeeld. De koers staat.',
    );
    expect(describeSpeelveld(empty).summary).toBe('Speelveld: nog geen kaart gespeeld.');
  });

  test('cards laid aside are named by theme and title', () => {
    const aside = [
      { theme: 4, title: 'Wat mag al?' },
      { theme: 0, title: 'Oude regel' },
    ];
    expect(describeSpeelveld({ ...empty, aside }).aside).toEqual([
      'Grenzen: Wat mag al?',
      'Opgave: Oude regel.',
    ]);
  });
});

describe('the legend', () => {
  test('explains nothing on an empty chart', () => {
    expect(legendOf(empty)).toEqual([]);
  });

  test('explains only what occurs', () => {
    expect(legendOf(session(2)).map((item) => item.words)).toEqual(['eens', 'hier begin ik', KOERS]);
    expect(legendOf(session(14)).map((item) => item.words)).toEqual([
      'eens',
      'verschillend',
      'weten we nog niet',
      'blijft staan',
      'hier begin ik',
      'dit schuurt',
      KOERS,
    ]);
  });
});
