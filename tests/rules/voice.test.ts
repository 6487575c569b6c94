import { describe, expect, it } from 'vitest';
import { koersOf, voiceOf } from '../../src/rules/voice';
import { atAgreements, started } from './table';

describe('the voice of a game', () => {
  it.each([
    [1, 'i'],
    [2, 'we'],
    [5, 'we'],
  ] as const)('of %i persons is %s', (persons, voice) => {
    expect(voiceOf(started(persons).game)).toBe(voice);
  });

  it('says the koerszin as it stands, or as it would read', () => {
    const { game } = atAgreements(3);
    expect(koersOf(game)).toBe('Wij werken aan een stille wijk, zodat ieder slaapt, samen met de buren.');
    expect(koersOf(game, ['rust', '', ''])).toBe('Wij werken aan rust.');
  });

  it('has none while none was written', () => expect(koersOf(started(3).game)).toBeNull());
});
