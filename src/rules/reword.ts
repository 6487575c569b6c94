/** Wording a recorded text anew: the old wording stays, the newest one shows. */
import type { EventData, SentenceRef } from './events';
import type { Agreement, Game } from './game';
import { kernOf } from './kern';
import type { KoersParts } from './koerszin';
import type { Review } from './review';
import type { TextKind } from './text';

const orNull = (text: string | null | undefined): string | null => text || null;

const agreementOf = (game: Game, id: string): Agreement | undefined =>
  game.agreements.find((agreement) => agreement.id === id);

/** Whether the reference is to the kern of a card that was played. */
export function isPlayed(game: Game, ref: SentenceRef): boolean {
  return ref.of === 'kern' && game.played[ref.nth]?.card === ref.card && game.step.name !== 'kern';
}

/** The present wording of a recorded text, or null when there is none. */
export function wordingOf(game: Game, ref: SentenceRef): string | null {
  switch (ref.of) {
    case 'subject':
      return orNull(game.subject);
    case 'name':
      return orNull(game.persons.find(({ id }) => id === ref.person)?.name);
    case 'about':
      return orNull(game.persons.find(({ id }) => id === ref.person)?.about);
    case 'talk-rule':
      return orNull(game.talkRules[ref.nth]);
    case 'opgave':
      return orNull(game.opgave.at(-1));
    case 'opgave-differs':
      return orNull(game.opgaveDiffers.at(-1));
    case 'question': {
      const played = game.played[ref.nth];
      return played?.card === ref.card ? orNull(played.question) : null;
    }
    case 'kern': {
      const played = game.played[ref.nth];
      return played?.card === ref.card ? kernOf(played) : null;
    }
    case 'dissent':
      return orNull(game.dissents.find(({ id }) => id === ref.id)?.text.at(-1));
    case 'connection':
      return orNull(game.connection?.text.at(-1));
    case 'party':
      return orNull(game.parties[ref.nth]?.name);
    case 'koers':
      return orNull(game.koers?.[ref.part]);
    case 'agreement':
      return orNull(agreementOf(game, ref.id)?.terms.what);
    case 'noticed':
      return orNull(agreementOf(game, ref.id)?.terms.noticed);
    case 'first-step':
      return orNull(agreementOf(game, ref.id)?.terms.firstStep);
    case 'condition':
      return orNull(agreementOf(game, ref.id)?.conditions[ref.nth]);
    case 'doubt':
      return orNull(agreementOf(game, ref.id)?.doubts[ref.nth]);
    case 'goodbye':
      return orNull(game.checkOut?.sentences[ref.nth]);
    case 'note':
      return orNull(game.notes[ref.nth]?.text.at(-1));
    case 'recalled':
      return orNull(game.reviews[ref.review]?.recalled);
    case 'answer':
      return orNull(game.reviews[ref.review]?.answers[ref.nth]?.text);
    case 'review-koers':
      return orNull(game.reviews[ref.review]?.koers?.[ref.part]);
    case 'review-goodbye':
      return orNull(game.reviews[ref.review]?.goodbye);
  }
}

const KINDS: Readonly<Record<SentenceRef['of'], TextKind>> = {
  subject: 'subject',
  name: 'name',
  about: 'about',
  'talk-rule': 'talkRule',
  opgave: 'opgave',
  'opgave-differs': 'opgave',
  question: 'question',
  kern: 'kern',
  dissent: 'kern',
  connection: 'kern',
  party: 'party',
  koers: 'koersPart',
  agreement: 'agreement',
  noticed: 'detail',
  'first-step': 'detail',
  condition: 'detail',
  doubt: 'detail',
  goodbye: 'sentence',
  note: 'note',
  recalled: 'recall',
  answer: 'kern',
  'review-koers': 'koersPart',
  'review-goodbye': 'sentence',
};

/** How long the text may be. */
export function textKindOf(ref: SentenceRef): TextKind {
  return KINDS[ref.of];
}

const replaced = <T>(items: readonly T[], nth: number, change: (item: T) => T): T[] =>
  items.map((item, index) => (index === nth ? change(item) : item));

/** One wording more; a blanked one adds nothing. */
const worded = (earlier: readonly string[], text: string): readonly string[] =>
  text ? [...earlier, text] : earlier;

function withPart(parts: KoersParts, part: 0 | 1 | 2, text: string): KoersParts {
  const [first, second, third] = parts;
  return [part === 0 ? text : first, part === 1 ? text : second, part === 2 ? text : third];
}

/** The game with one of its agreements changed. */
export function changeAgreement(game: Game, id: string, change: (agreement: Agreement) => Agreement): Game {
  return {
    ...game,
    agreements: game.agreements.map((agreement) => (agreement.id === id ? change(agreement) : agreement)),
  };
}

function changeReview(game: Game, at: number, change: (review: Review) => Partial<Review>): Game {
  return {
    ...game,
    reviews: replaced(game.reviews, at, (review) => ({ ...review, ...change(review) })),
  };
}

/** The same agreement with other terms; those before stay in its history. */
const withTerms = (agreement: Agreement, terms: Partial<Agreement['terms']>): Agreement => ({
  ...agreement,
  terms: { ...agreement.terms, ...terms },
  earlier: [...agreement.earlier, agreement.terms],
});

/** The game with one text worded anew. An empty text is one that was blanked since. */
export function reworded(game: Game, { ref, text, stance }: EventData['sentence-reworded']): Game {
  switch (ref.of) {
    case 'subject':
      return { ...game, subject: text };
    case 'name':
    case 'about':
      return {
        ...game,
        persons: game.persons.map((person) =>
          person.id === ref.person ? { ...person, [ref.of]: text || null } : person,
        ),
      };
    case 'talk-rule':
      return { ...game, talkRules: replaced(game.talkRules, ref.nth, () => text) };
    case 'opgave':
      return { ...game, opgave: worded(game.opgave, text) };
    case 'opgave-differs':
      return { ...game, opgaveDiffers: worded(game.opgaveDiffers, text) };
    case 'question':
      return {
        ...game,
        played: replaced(game.played, ref.nth, (played) => ({ ...played, question: text })),
      };
    case 'kern':
      return {
        ...game,
        played: replaced(game.played, ref.nth, (played) => ({
          ...played,
          kern: worded(played.kern, text),
          stance: text && stance ? stance : played.stance,
        })),
      };
    case 'dissent':
      return {
        ...game,
        dissents: game.dissents.map((dissent) =>
          dissent.id === ref.id ? { ...dissent, text: worded(dissent.text, text) } : dissent,
        ),
      };
    case 'connection':
      return game.connection
        ? { ...game, connection: { ...game.connection, text: worded(game.connection.text, text) } }
        : game;
    case 'party':
      return { ...game, parties: replaced(game.parties, ref.nth, (party) => ({ ...party, name: text })) };
    case 'koers':
      return game.koers
        ? {
            ...game,
            koers: withPart(game.koers, ref.part, text),
            koersEarlier: [...game.koersEarlier, game.koers],
          }
        : game;
    case 'agreement':
      return changeAgreement(game, ref.id, (agreement) => withTerms(agreement, { what: text }));
    case 'noticed':
      return changeAgreement(game, ref.id, (agreement) => withTerms(agreement, { noticed: text || null }));
    case 'first-step':
      return changeAgreement(game, ref.id, (agreement) => withTerms(agreement, { firstStep: text || null }));
    case 'condition':
      return changeAgreement(game, ref.id, (agreement) => ({
        ...agreement,
        conditions: replaced(agreement.conditions, ref.nth, () => text),
      }));
    case 'doubt':
      return changeAgreement(game, ref.id, (agreement) => ({
        ...agreement,
        doubts: replaced(agreement.doubts, ref.nth, () => text),
      }));
    case 'goodbye':
      return game.checkOut
        ? {
            ...game,
            checkOut: {
              ...game.checkOut,
              sentences: replaced(game.checkOut.sentences, ref.nth, () => text),
            },
          }
        : game;
    case 'note':
      return {
        ...game,
        notes: replaced(game.notes, ref.nth, (note) => ({ ...note, text: worded(note.text, text) })),
      };
    case 'recalled':
      return changeReview(game, ref.review, () => ({ recalled: text || null }));
    case 'answer':
      return changeReview(game, ref.review, ({ answers }) => ({
        answers: replaced(answers, ref.nth, (answer) => ({ ...answer, text: text || null })),
      }));
    case 'review-koers':
      return changeReview(game, ref.review, ({ koers }) => ({
        koers: koers && withPart(koers, ref.part, text),
      }));
    case 'review-goodbye':
      return changeReview(game, ref.review, () => ({ goodbye: text || null }));
  }
}
