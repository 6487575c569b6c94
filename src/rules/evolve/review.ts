/** What each step of a *Terugblik* does, and a note that is added later. */
import type { Game } from '../game';
import { openReview, type Review } from '../review';
import type { Handlers } from './handler';

type Kind =
  | 'review-started'
  | 'review-recalled'
  | 'review-followed-up'
  | 'review-answered'
  | 'review-koers-written'
  | 'review-ended'
  | 'note-added';

/** The open review with something changed; without one nothing happens. */
function change(game: Game, changed: (review: Review) => Partial<Review>): Game {
  const review = openReview(game);
  if (!review) return game;
  return { ...game, reviews: [...game.reviews.slice(0, -1), { ...review, ...changed(review) }] };
}

export const review: Handlers<Kind> = {
  'review-started': (game, { at, data }) => ({
    ...game,
    reviews: [
      ...game.reviews,
      {
        startedAt: at,
        // A card of the week is all there is to return to.
        stage: game.course === 'week' ? 'cards' : 'recall',
        recalled: null,
        followUps: {},
        cards: data.cards,
        answers: [],
        koers: null,
        goodbye: null,
        lookBackOn: null,
      },
    ],
  }),
  'review-recalled': (game, { data }) =>
    change(game, () => ({ recalled: data.text || null, stage: 'agreements' })),
  'review-followed-up': (game, { data }) =>
    change(game, ({ cards }) => ({
      followUps: data.followUps,
      stage: cards.length > 0 ? 'cards' : 'koers',
    })),
  'review-answered': (game, { data: { nth, text, shift, lookBackOn } }) =>
    change(game, ({ cards, answers }) => {
      const given = { answers: [...answers, { nth, text: text || null, shift }] };
      if (game.course === 'week') return { ...given, stage: 'ended', lookBackOn: lookBackOn ?? null };
      return { ...given, stage: answers.length + 1 < cards.length ? 'cards' : 'koers' };
    }),
  'review-koers-written': (game, { data }) => change(game, () => ({ koers: data.parts, stage: 'goodbye' })),
  'note-added': (game, { at, data }) => ({
    ...game,
    // A blanked one keeps its place, by which the others are named.
    notes: [...game.notes, { at, text: data.text ? [data.text] : [] }],
  }),
  'review-ended': (game, { data }) =>
    change(game, () => ({ goodbye: data.goodbye || null, lookBackOn: data.lookBackOn, stage: 'ended' })),
};
