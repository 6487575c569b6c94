import { describe, expect, it } from 'vitest';
import { blankLog } from '../../src/rules/blank';
import type { Command } from '../../src/rules/commands';
import { replay } from '../../src/rules/evolve';
import { cardsToReturn, cardToAnswer, mayReview, nextLookBack, openReview } from '../../src/rules/review';
import type { Session } from '../../src/rules/session';
import { summarise } from '../../src/rules/summary';
import { gameDecks } from './decks';
import { simulate } from './simulate';
import { atHarvest, eventsOf, finished, refusalOf, run } from './table';

/** A finished game in which the first card was *verschillend*. */
const over = (): Session => {
  const session = finished(3);
  const card = session.game.played[0]?.card ?? '';
  return run(session, {
    do: 'reword',
    ref: { of: 'kern', card, nth: 0 },
    text: 'Wij zien het anders.',
    stance: 'differ',
  });
};

const begun = (): Session => run(over(), { do: 'start-review' });
const answered: Command = { do: 'answer-again', nth: 0, text: 'Nu zijn wij het eens.', shift: 'turned' };
const atKoers = (): Session =>
  run(begun(), { do: 'recall', text: null }, { do: 'follow-up', followUps: {} }, answered);

describe('a Terugblik', () => {
  it('begins when the session is over, one at a time', () => {
    expect(refusalOf(atHarvest(3), { do: 'start-review' })).toBe('not-now');
    expect(mayReview(over().game)).toBe(true);
    expect(refusalOf(begun(), { do: 'start-review' })).toBe('not-now');
  });

  it('goes from memory to what was agreed, to the cards, to the koers, to the end', () => {
    const stages: (string | undefined)[] = [];
    let session = begun();
    const commands: readonly Command[] = [
      { do: 'recall', text: 'Wij zouden gaan wandelen.' },
      { do: 'follow-up', followUps: {} },
      answered,
      { do: 'renew-koers', parts: ['meer rust', '', ''] },
      { do: 'end-review', goodbye: 'Tot in maart.', lookBackOn: '2027-03-01' },
    ];
    for (const command of commands) {
      stages.push(openReview(session.game)?.stage);
      session = run(session, command);
    }
    expect(stages).toEqual(['recall', 'agreements', 'cards', 'koers', 'goodbye']);
    expect(session.game.reviews).toMatchObject([
      {
        stage: 'ended',
        recalled: 'Wij zouden gaan wandelen.',
        answers: [{ nth: 0, text: 'Nu zijn wij het eens.', shift: 'turned' }],
        koers: ['meer rust', '', ''],
        goodbye: 'Tot in maart.',
      },
    ]);
    expect(mayReview(session.game)).toBe(true);
  });

  it('takes no step before its time', () => {
    const commands: readonly Command[] = [
      { do: 'follow-up', followUps: {} },
      answered,
      { do: 'renew-koers', parts: null },
      { do: 'end-review', goodbye: null, lookBackOn: null },
    ];
    for (const command of commands) {
      expect(refusalOf(begun(), command)).toBe('not-now');
      expect(refusalOf(over(), command)).toBe('not-now');
    }
  });

  it('asks only what it laid on the table', () => {
    const atCards = run(begun(), { do: 'recall', text: null }, { do: 'follow-up', followUps: {} });
    expect(refusalOf(atCards, { ...answered, nth: 1 })).toBe('card-not-offered');
    const review = openReview(atCards.game);
    expect(review && cardToAnswer(review)).toBe(0);
    const recalled = run(begun(), { do: 'recall', text: null });
    expect(refusalOf(recalled, { do: 'follow-up', followUps: { a99: 'done' } })).toBe('sentence-unknown');
    expect(refusalOf(atKoers(), { do: 'renew-koers', parts: ['', 'x', 'x'] })).toBe('text-empty');
    const last = run(atKoers(), { do: 'renew-koers', parts: null });
    expect(refusalOf(last, { do: 'end-review', goodbye: null, lookBackOn: 'morgen' })).toBe('date-invalid');
    expect(refusalOf(begun(), { do: 'recall', text: 'x'.repeat(241) })).toBe('text-too-long');
  });

  it('leaves the cards out when there are none to return to', () => {
    const session = run(finished(3), { do: 'start-review' }, { do: 'recall', text: null });
    expect(session.game.reviews[0]?.cards).toEqual([]);
    expect(openReview(run(session, { do: 'follow-up', followUps: {} }).game)?.stage).toBe('koers');
  });

  it('brings back at most three cards, those with a standing dissent first', () => {
    const { game } = over();
    const played = Array.from({ length: 5 }, () => game.played.slice(0, 1)).flat();
    const stands = { id: 'd1', nth: 4, opening: null, outcome: 'stands', text: ['Nee.'] } as const;
    expect(cardsToReturn({ ...game, played, dissents: [stands] })).toEqual([4, 0, 1]);
  });

  it('goes back one step by undo, and takes no playing time', () => {
    const before = run(begun(), { do: 'recall', text: 'Iets.' });
    const after = run(before, { do: 'follow-up', followUps: {} }, { do: 'undo' });
    expect(after.game).toEqual(before.game);
    expect(atKoers().clock).toEqual(over().clock);
  });

  it('gives the session its newest koers and its next day; the old koers stays where it was', () => {
    const session = run(
      atKoers(),
      { do: 'renew-koers', parts: ['meer rust', '', ''] },
      { do: 'end-review', goodbye: null, lookBackOn: '2027-03-01' },
    );
    expect(summarise(session.game)).toMatchObject({
      koers: 'Wij werken aan meer rust.',
      lookBackOn: '2027-03-01',
    });
    expect(session.game.koers).toEqual(over().game.koers);
    const again = run(
      session,
      { do: 'start-review' },
      { do: 'recall', text: null },
      { do: 'follow-up', followUps: {} },
      answered,
      { do: 'renew-koers', parts: null },
      { do: 'end-review', goodbye: null, lookBackOn: null },
    );
    expect(nextLookBack(again.game)).toBe('2027-03-01');
  });

  it('leaves nothing of a text that was taken away for good', async () => {
    const decks = await gameDecks();
    const games = Array.from({ length: 40 }, (_, seed) => simulate(seed, decks));
    const game = games.find(({ last }) => mayReview(last.game) && cardsToReturn(last.game).length === 1);
    if (!game) throw new Error('no game of these ends with a card to return to');
    const log = [...game.log];
    const nth = cardsToReturn(game.last.game)[0] ?? -1;
    const review = game.last.game.reviews.length;
    const commands: readonly Command[] = [
      { do: 'start-review' },
      { do: 'recall', text: 'Geheim een' },
      { do: 'follow-up', followUps: {} },
      { do: 'answer-again', nth, text: 'Geheim twee', shift: null },
      { do: 'renew-koers', parts: ['Geheim drie', '', ''] },
      { do: 'end-review', goodbye: 'Geheim vier', lookBackOn: null },
    ];
    const removals: readonly Command[] = [
      { do: 'remove-sentence', ref: { of: 'recalled', review } },
      { do: 'remove-sentence', ref: { of: 'answer', review, nth: 0 } },
      { do: 'remove-sentence', ref: { of: 'review-koers', review, part: 0 } },
      { do: 'remove-sentence', ref: { of: 'review-goodbye', review } },
    ];
    const act = (command: Command): void => {
      log.push(...eventsOf(replay(blankLog(log)) ?? game.last, command));
    };
    for (const command of commands) act(command);
    expect(JSON.stringify(log).match(/Geheim (?:een|twee|drie|vier)/gu)).toHaveLength(4);
    for (const command of removals) act(command);
    expect(JSON.stringify(blankLog(log))).not.toMatch(/Geheim (?:een|twee|drie|vier)/u);
    expect(replay(blankLog(log))?.game.reviews[review]).toMatchObject({ recalled: null, goodbye: null });
  });
});
