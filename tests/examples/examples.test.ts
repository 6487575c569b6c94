/** The two games of the *Voorbeeldspel*: played to the end, whole, well written, and still the ones that the scripts give. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readabilityOf } from '../../src/decks/lint/readability';
import { loadExample } from '../../src/examples/load';
import { standingDissents } from '../../src/rules/dissent';
import type { GameEvent } from '../../src/rules/events';
import { begin, evolve, replay } from '../../src/rules/evolve';
import type { Game } from '../../src/rules/game';
import { outlineOf } from '../../src/rules/outline';
import { pulseResult } from '../../src/rules/private';
import { logOf } from '../../src/rules/recording';
import type { Session } from '../../src/rules/session';
import { textsIn } from '../../src/rules/texts';
import { koersOf } from '../../src/rules/voice';
import { loadSpeller, wordsIn } from '../tools/decks/spelling';
import { asFile, deckOf, EXAMPLES, fileOf, record } from '../tools/examples/record';

/** Names that were made up, and words of the field, which no dictionary has. */
const OWN_WORDS = ['Marswold', 'Wielmonde', 'Mirjam', 'Fatma', 'Samira'];

const speller = loadSpeller();

/** Every text of a log, as a reader meets it. */
function textsOf(log: readonly GameEvent[]): string[] {
  const texts: string[] = [];
  let session: Session | null = null;
  for (const event of log) {
    const before: Session | null = session;
    session = before ? evolve(before, event) : event.kind === 'session-started' ? begin(event) : null;
    const game = (before ?? session)?.game;
    if (game) texts.push(...textsIn(event, game).map(({ text }) => text));
  }
  return texts;
}

describe.each(EXAMPLES)('the example with %s', async (id) => {
  const deck = deckOf(id);
  const log = logOf(await loadExample(id), outlineOf(deck, 'of today'));
  const texts = textsOf(log);
  const ended = replay(log)?.game;
  const game = (): Game => {
    if (!ended) throw new Error('The log does not replay.');
    return ended;
  };

  it('is what the script gives, byte for byte: each sentence fits, each move was allowed', async () => {
    expect(asFile(await record(id))).toBe(readFileSync(fileOf(id), 'utf8'));
  });

  it('ends within its time, give or take a few minutes', () => {
    expect(game().step.name).toBe('done');
    const minutes = ((log.at(-1)?.at ?? 0) - game().startedAt) / 60_000;
    expect(Math.abs(minutes - game().length)).toBeLessThanOrEqual(4);
  });

  it('lays only cards that are in the deck of today', () => {
    const known = new Set(deck.cards.map((card) => card.id));
    const laid = [
      ...game().played.flatMap(({ card, chair }) => [card, ...(chair ? [chair] : [])]),
      ...game().aside,
      ...game().dissents.flatMap(({ opening }) => opening ?? []),
    ];
    expect(laid.length).toBeGreaterThan(8);
    expect(laid.filter((card) => !known.has(card))).toEqual([]);
  });

  it('shows dissent: worked in once, standing twice, and a table that is not of one mind', () => {
    expect(game().dissents.filter(({ outcome }) => outcome === 'worked-in').length).toBeGreaterThan(0);
    expect(standingDissents(game()).length).toBe(2);
    expect(new Set(game().played.map(({ stance }) => stance))).toEqual(
      new Set(['agree', 'differ', 'unsure']),
    );
    expect(game().dissentRoundHeld).toBe(true);
  });

  it('shows every part of the harvest', () => {
    expect(game().played.filter(({ fromAside }) => fromAside).length).toBe(1);
    expect(game().played.filter(({ chair }) => chair !== null).length).toBe(1);
    expect(game().connection?.text.length).toBe(1);
    expect(Object.keys(game().secrets.picks).length).toBe(game().persons.length);
    expect(game().parties.some(({ present }) => !present)).toBe(true);
    expect(koersOf(game())).not.toBeNull();
    expect(
      game().agreements.some(({ status, conditions }) => status === 'agreed' && conditions.length > 0),
    ).toBe(true);
    expect(game().agreements.filter(({ status }) => status === 'open').length).toBe(1);
    expect(game().checkOut?.sentences.length).toBeGreaterThan(2);
    expect(pulseResult(game()) !== null).toBe(game().length >= 90);
  });

  it('is spelt as the dictionary has it', () => {
    const unknown = texts
      .flatMap(wordsIn)
      .filter((word) => !OWN_WORDS.includes(word) && !speller.knows(word));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('reads easily, never shouts, never says u', () => {
    expect(readabilityOf(texts.filter((text) => /[.?]$/u.test(text))).score).toBeGreaterThanOrEqual(70);
    expect(texts.filter((text) => /!|(?<![\p{L}’'])(?:u|uw)(?![\p{L}’'])/iu.test(text))).toEqual([]);
  });
});
