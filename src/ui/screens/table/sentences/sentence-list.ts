/** Every recorded text of a game, so that each stays editable, and each can be taken away for good. */
import type { Deck } from '../../../../decks/types';
import { seenFromChair } from '../../../../rules/dissent';
import type { SentenceRef } from '../../../../rules/events';
import type { Agreement, Game, PlayedCard } from '../../../../rules/game';
import type { Review } from '../../../../rules/review';
import { isPlayed, wordingOf } from '../../../../rules/reword';
import type { Stance } from '../../../../rules/stance';
import { wordingsOf } from '../../../../rules/wordings';
import { playedView } from '../../../parts/card/view';
import { place } from '../../../parts/text';
import { LANDING } from '../steps/landing-text';
import { TITLES, type Group } from './text';

export interface Sentence {
  readonly ref: SentenceRef;
  readonly group: Group;
  readonly title: string;
  /** Null for a card that was left without a sentence; it can still get one. */
  readonly text: string | null;
  readonly stance: Stance | null;
  /** The wordings before this one, the oldest first. */
  readonly earlier: readonly string[];
}

type Made = Pick<Sentence, 'ref' | 'title' | 'stance'>;

const made = (ref: SentenceRef, title: string, stance: Stance | null = null): Made => ({
  ref,
  title,
  stance,
});

/** What it said before: each wording once, the present one left out. */
function earlierOf(wordings: readonly string[]): string[] {
  return [...new Set(wordings)].filter((wording) => wording !== wordings.at(-1));
}

function startOf(game: Game): Made[] {
  const rules = game.talkRules.map((rule, nth) => ({ rule, nth }));
  return [
    made({ of: 'subject' }, TITLES.subject),
    ...rules
      .filter(({ rule }) => rule !== LANDING.fixedRule)
      .map(({ nth }) => made({ of: 'talk-rule', nth }, TITLES.talkRule(nth + 1))),
    made({ of: 'opgave' }, TITLES.opgave),
    made({ of: 'opgave-differs' }, TITLES.opgaveDiffers),
  ];
}

function cardOf(game: Game, deck: Deck, played: PlayedCard, nth: number): Made[] {
  const { title } = playedView(deck, played);
  const { card } = played;
  return [
    made({ of: 'question', card, nth }, TITLES.question),
    made({ of: 'kern', card, nth }, title, played.stance),
    ...game.dissents
      .filter((dissent) => dissent.nth === nth)
      .map((dissent) =>
        made(
          { of: 'dissent', id: dissent.id },
          seenFromChair(game, dissent) ? TITLES.fromChair(title) : TITLES.dissent(title),
        ),
      ),
  ];
}

function harvestOf(game: Game): Made[] {
  return [
    made({ of: 'connection' }, TITLES.connection),
    ...game.parties.map((_party, nth) => made({ of: 'party', nth }, TITLES.party(nth + 1))),
    ...([0, 1, 2] as const).map((part) => made({ of: 'koers', part }, TITLES.koers[part] ?? '')),
  ];
}

function agreementOf({ id, conditions, doubts }: Agreement, index: number): Made[] {
  const number = index + 1;
  return [
    made({ of: 'agreement', id }, TITLES.agreement(number)),
    ...conditions.map((_condition, nth) => made({ of: 'condition', id, nth }, TITLES.condition(number))),
    ...doubts.map((_doubt, nth) => made({ of: 'doubt', id, nth }, TITLES.doubt(number))),
    made({ of: 'noticed', id }, TITLES.noticed(number)),
    made({ of: 'first-step', id }, TITLES.firstStep(number)),
  ];
}

function reviewOf(review: Review, index: number): Made[] {
  const number = index + 1;
  return [
    made({ of: 'recalled', review: index }, TITLES.recalled(number)),
    ...review.answers.map((_answer, nth) =>
      made({ of: 'answer', review: index, nth }, TITLES.answer(number, nth + 1)),
    ),
    ...([0, 1, 2] as const).map((part) =>
      made({ of: 'review-koers', review: index, part }, TITLES.reviewKoers(number, part)),
    ),
    made({ of: 'review-goodbye', review: index }, TITLES.reviewGoodbye(number)),
  ];
}

/** The card on the table gets its sentence at its own step. */
function mayGetSentence(game: Game, ref: SentenceRef): boolean {
  const underWay = game.step.name === 'talk' && ref.of === 'kern' && ref.nth === game.played.length - 1;
  return isPlayed(game, ref) && !underWay;
}

/** In the order in which they were recorded; the names last. */
export function sentencesOf(game: Game, deck: Deck): Sentence[] {
  const groups: readonly (readonly [Group, readonly Made[]])[] = [
    ['start', startOf(game)],
    ['cards', game.played.flatMap((played, nth) => cardOf(game, deck, played, nth))],
    ['harvest', harvestOf(game)],
    ['agreements', game.agreements.flatMap(agreementOf)],
    [
      'goodbye',
      (game.checkOut?.sentences ?? []).map((_, nth) => made({ of: 'goodbye', nth }, TITLES.goodbye(nth + 1))),
    ],
    ['notes', game.notes.map((_, nth) => made({ of: 'note', nth }, TITLES.note(nth + 1)))],
    ['reviews', game.reviews.flatMap(reviewOf)],
    [
      'people',
      game.persons.flatMap(({ id }, index) => [
        made({ of: 'name', person: id }, TITLES.name(place(index + 1))),
        made({ of: 'about', person: id }, TITLES.about(place(index + 1))),
      ]),
    ],
  ];
  return groups.flatMap(([group, list]) =>
    list
      .map((sentence) => ({
        ...sentence,
        group,
        text: wordingOf(game, sentence.ref),
        earlier: earlierOf(wordingsOf(game, sentence.ref)),
      }))
      .filter(({ text, ref }) => text !== null || mayGetSentence(game, ref)),
  );
}
