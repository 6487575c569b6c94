import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/rules/commands';
import type { SentenceRef } from '../../src/rules/events';
import { wordingOf } from '../../src/rules/reword';
import type { Stance } from '../../src/rules/stance';
import {
  atAgreements,
  draw,
  finished,
  landed,
  openTurn,
  refusalOf,
  run,
  started,
  terms,
  turn,
  undo,
} from './table';

const reword = (ref: SentenceRef, text: string, stance: Stance | null = null): Command => ({
  do: 'reword',
  ref,
  text,
  stance,
});

const session = run(atAgreements(2), { do: 'propose-agreement', terms: terms() });
const first = session.game.played[0]?.card ?? '';
const kern: SentenceRef = { of: 'kern', card: first, nth: 0 };
const agreement: SentenceRef = { of: 'agreement', id: 'a1' };

describe('a sentence worded anew', () => {
  it('keeps its history: the opgave', () => {
    const { game } = run(session, reword({ of: 'opgave' }, 'Versie 2'), reword({ of: 'opgave' }, 'Versie 3'));
    expect(game.opgave).toEqual(['Hoe houden we de wijk leefbaar?', 'Versie 2', 'Versie 3']);
  });

  it('keeps its history: what differs from the opgave', () => {
    const differs = run(
      started(1),
      { do: 'write-opgave', text: null, differs: 'Anders' },
      reword({ of: 'opgave-differs' }, 'Heel anders'),
    );
    expect(differs.game.opgaveDiffers).toEqual(['Anders', 'Heel anders']);
  });

  it('keeps its history: a kern, and the stance unless it is set again', () => {
    const once = run(session, reword(kern, ' Anders\ngezegd '));
    expect(once.game.played[0]).toMatchObject({ kern: ['Een zin.', 'Anders gezegd'], stance: 'agree' });
    const twice = run(once, reword(kern, 'Nog eens', 'differ'));
    expect(twice.game.played[0]).toMatchObject({
      kern: ['Een zin.', 'Anders gezegd', 'Nog eens'],
      stance: 'differ',
    });
  });

  it('keeps its history: each part of the koerszin', () => {
    const { game } = run(session, reword({ of: 'koers', part: 1 }, 'het stil is'));
    expect(game.koers).toEqual(['een stille wijk', 'het stil is', 'de buren']);
    expect(game.koersEarlier).toEqual([['een stille wijk', 'ieder slaapt', 'de buren']]);
  });

  it('keeps its history: an agreement, who and when untouched', () => {
    const { game } = run(session, reword(agreement, 'Schrijven'));
    expect(game.agreements[0]).toMatchObject({ terms: terms({ what: 'Schrijven' }), earlier: [terms()] });
  });

  it('changes nothing else and no step', () => {
    const { game } = run(session, reword(kern, 'Anders'));
    const [old, ...others] = session.game.played;
    expect(game).toEqual({ ...session.game, played: [{ ...old, kern: ['Een zin.', 'Anders'] }, ...others] });
  });

  it('is put back by undo', () => {
    expect(run(session, reword(kern, 'Anders', 'unsure'), undo).game).toEqual(session.game);
  });

  it('can be at any moment: in a turn, and after the end', () => {
    const talking = draw(run(turn(landed(3)), openTurn));
    const card = talking.game.played[0]?.card ?? '';
    expect(refusalOf(talking, reword({ of: 'kern', nth: 0, card }, 'Anders'))).toBeNull();
    expect(refusalOf(finished(4), reword({ of: 'opgave' }, 'Anders'))).toBeNull();
  });

  it('alone has no stance', () => {
    const alone = turn(landed(1));
    const card = alone.game.played[0]?.card ?? '';
    expect(
      run(alone, reword({ of: 'kern', nth: 0, card }, 'Anders', 'differ')).game.played[0]?.stance,
    ).toBeNull();
  });

  it('may fill a part of the koerszin that was left open', () => {
    const koers = run(session, reword({ of: 'koers', part: 2 }, 'de gemeente'));
    expect(wordingOf(koers.game, { of: 'koers', part: 2 })).toBe('de gemeente');
  });
});

describe('wording anew is refused', () => {
  it.each<[string, SentenceRef]>([
    ['what differs, when nothing was said', { of: 'opgave-differs' }],
    ['a card under another place', { ...kern, nth: 1 }],
    ['another card in that place', { of: 'kern', card: 'nowhere', nth: 0 }],
    ['a place past the last', { ...kern, nth: 99 }],
    ['no place', { ...kern, nth: -1 }],
    ['half a place', { ...kern, nth: 0.5 }],
    ['an agreement that is not there', { of: 'agreement', id: 'a2' }],
  ])('for %s', (_what, ref) => {
    expect(refusalOf(session, reword(ref, 'Anders'))).toBe('sentence-unknown');
  });

  it('for a card that was not played, a koerszin and an opgave that were never written', () => {
    const silent = turn(run(started(1), { do: 'write-opgave', text: null, differs: null }), null);
    const card = silent.game.played[0]?.card ?? '';
    expect(card).not.toBe('');
    for (const ref of [{ of: 'opgave' }, { of: 'kern', card, nth: 1 }, { of: 'koers', part: 0 }] as const) {
      expect(refusalOf(silent, reword(ref, 'Anders'))).toBe('sentence-unknown');
    }
  });

  it.each<[SentenceRef, number]>([
    [{ of: 'opgave' }, 160],
    [kern, 120],
    [{ of: 'koers', part: 0 }, 100],
    [agreement, 160],
  ])('for nothing and for too much: %j', (ref, limit) => {
    expect(refusalOf(session, reword(ref, ' \t'))).toBe('text-empty');
    expect(refusalOf(session, reword(ref, 'x'.repeat(limit + 1)))).toBe('text-too-long');
    expect(refusalOf(session, reword(ref, 'x'.repeat(limit)))).toBeNull();
  });
});
