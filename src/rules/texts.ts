/** Where an event holds what a person typed. What can be searched, worded anew and blanked all starts here. */
import type { AgreementTerms, GameEvent, SentenceRef } from './events';
import type { Game } from './game';

/** One text in one event: which sentence it belongs to, and the event's data without it. */
export interface HeldText {
  readonly ref: SentenceRef;
  readonly text: string;
  /** The path to it inside the event's data. */
  readonly path: readonly (string | number)[];
}

type Held = (ref: SentenceRef, text: string | null | undefined, ...path: (string | number)[]) => HeldText[];

const held: Held = (ref, text, ...path) => (text ? [{ ref, text, path }] : []);

const heldInTerms = (id: string, terms: AgreementTerms): HeldText[] => [
  ...held({ of: 'agreement', id }, terms.what, 'terms', 'what'),
  ...held({ of: 'noticed', id }, terms.noticed, 'terms', 'noticed'),
  ...held({ of: 'first-step', id }, terms.firstStep, 'terms', 'firstStep'),
];

const agreement = (game: Game, id: string) => game.agreements.find((candidate) => candidate.id === id);

const lastReview = (game: Game): number => game.reviews.length - 1;

/**
 * The texts that an event holds.
 * @param game as it stood before the event; for the first event, as it stands after it
 */
export function textsIn(event: GameEvent, game: Game): HeldText[] {
  switch (event.kind) {
    case 'session-started':
      return [
        ...held({ of: 'subject' }, event.data.subject, 'subject'),
        ...event.data.persons.flatMap(({ id, name, about }, nth) => [
          ...held({ of: 'name', person: id }, name, 'persons', nth, 'name'),
          ...held({ of: 'about', person: id }, about, 'persons', nth, 'about'),
        ]),
        ...event.data.carried.flatMap(({ card, text }, nth) => {
          const at = game.played.findIndex((played) => played.card === card);
          return held({ of: 'kern', card, nth: at }, text, 'carried', nth, 'text');
        }),
      ];
    case 'person-named':
    case 'person-joined': {
      const { person, name, about } = event.data;
      return [
        ...held({ of: 'name', person }, name, 'name'),
        ...held({ of: 'about', person }, about, 'about'),
      ];
    }
    case 'subject-changed':
      return held({ of: 'subject' }, event.data.subject, 'subject');
    case 'talk-rules-agreed':
      return event.data.rules.flatMap((rule, nth) => held({ of: 'talk-rule', nth }, rule, 'rules', nth));
    case 'opgave-written':
      return [
        ...held({ of: 'opgave' }, event.data.text, 'text'),
        ...held({ of: 'opgave-differs' }, event.data.differs, 'differs'),
      ];
    case 'own-question-asked': {
      const { card, question } = event.data;
      return held({ of: 'question', card, nth: game.played.length }, question, 'question');
    }
    case 'kern-recorded': {
      const nth = game.played.length - 1;
      return held({ of: 'kern', card: game.played[nth]?.card ?? '', nth }, event.data.text, 'text');
    }
    case 'sentence-kept':
      return held({ of: 'kern', card: event.data.card, nth: game.played.length }, event.data.text, 'text');
    case 'dissent-worked-in': {
      const nth = game.dissents.find(({ id }) => id === event.data.id)?.nth ?? -1;
      return held({ of: 'kern', card: game.played[nth]?.card ?? '', nth }, event.data.text, 'text');
    }
    case 'dissent-stands':
      return held({ of: 'dissent', id: event.data.id }, event.data.text, 'text');
    case 'looked-again': {
      const { look } = event.data;
      return look ? held({ of: 'dissent', id: look.id }, look.text, 'look', 'text') : [];
    }
    case 'cards-connected':
      return held({ of: 'connection' }, event.data.text, 'text');
    case 'parties-noted':
      return event.data.parties.flatMap(({ name }, nth) =>
        held({ of: 'party', nth }, name, 'parties', nth, 'name'),
      );
    case 'koers-written': {
      const { parts } = event.data;
      return ([0, 1, 2] as const).flatMap((part) =>
        held({ of: 'koers', part }, parts?.[part], 'parts', part),
      );
    }
    case 'agreement-proposed':
    case 'agreement-rewritten':
      return heldInTerms(event.data.id, event.data.terms);
    case 'agreement-amended': {
      const { id, condition } = event.data;
      const nth = agreement(game, id)?.conditions.length ?? 0;
      return held({ of: 'condition', id, nth }, condition, 'condition');
    }
    case 'agreement-doubted': {
      const { id, reason } = event.data;
      return held({ of: 'doubt', id, nth: agreement(game, id)?.doubts.length ?? 0 }, reason, 'reason');
    }
    case 'checked-out':
      return event.data.sentences.flatMap((sentence, nth) =>
        held({ of: 'goodbye', nth }, sentence, 'sentences', nth),
      );
    case 'note-added':
      return held({ of: 'note', nth: game.notes.length }, event.data.text, 'text');
    case 'review-recalled':
      return held({ of: 'recalled', review: lastReview(game) }, event.data.text, 'text');
    case 'review-answered': {
      const nth = game.reviews.at(-1)?.answers.length ?? 0;
      return held({ of: 'answer', review: lastReview(game), nth }, event.data.text, 'text');
    }
    case 'review-koers-written': {
      const { parts } = event.data;
      return ([0, 1, 2] as const).flatMap((part) =>
        held({ of: 'review-koers', review: lastReview(game), part }, parts?.[part], 'parts', part),
      );
    }
    case 'review-ended':
      return held({ of: 'review-goodbye', review: lastReview(game) }, event.data.goodbye, 'goodbye');
    case 'sentence-reworded':
      return held(event.data.ref, event.data.text, 'text');
    default:
      return [];
  }
}
