import { describe, expect, it } from 'vitest';
import { MOST_TALK_RULES } from '../../src/rules/decide-landing';
import { refusalOf, run, started } from './table';

const agreed = run(started(4), { do: 'agree-talk-rules', rules: [] });
const atOpgave = run(agreed, { do: 'end-landing-round' });

describe('the talk rules', () => {
  it('are kept tidied, without empty ones', () => {
    const rules = [' Passen mag\naltijd ', '  ', 'Geen namen, adressen of zaken van personen'];
    expect(run(started(4), { do: 'agree-talk-rules', rules }).game.talkRules).toEqual([
      'Passen mag altijd',
      'Geen namen, adressen of zaken van personen',
    ]);
  });

  it('may be none', () => expect(agreed.game.step.name).toBe('landing-round'));

  it(`are at most ${MOST_TALK_RULES}`, () => {
    const rules = Array.from({ length: 20 }, (_, index) => `Regel ${index}`);
    expect(run(started(4), { do: 'agree-talk-rules', rules }).game.talkRules).toEqual(
      rules.slice(0, MOST_TALK_RULES),
    );
  });

  it('that are too long are refused', () => {
    expect(refusalOf(started(4), { do: 'agree-talk-rules', rules: ['x'.repeat(91)] })).toBe('text-too-long');
  });

  it('are agreed once', () =>
    expect(refusalOf(agreed, { do: 'agree-talk-rules', rules: [] })).toBe('not-now'));
});

describe('the first round', () => {
  it('is held before the opgave', () => {
    expect(atOpgave.game.step.name).toBe('opgave');
    expect(refusalOf(agreed, { do: 'write-opgave', text: 'x', differs: null })).toBe('not-now');
    expect(refusalOf(atOpgave, { do: 'end-landing-round' })).toBe('not-now');
  });
});

describe('the opgave', () => {
  it('is one sentence, beside it where it differs', () => {
    const { game } = run(atOpgave, {
      do: 'write-opgave',
      text: ' Rust ',
      differs: 'Niet iedereen wil\nrust',
    });
    expect([game.opgave, game.opgaveDiffers]).toEqual([['Rust'], ['Niet iedereen wil rust']]);
  });

  it('may be left out: nothing has to be typed', () => {
    const { game } = run(atOpgave, { do: 'write-opgave', text: null, differs: '  ' });
    expect([game.opgave, game.opgaveDiffers, game.phase]).toEqual([[], [], 'verkennen']);
  });

  it('is asked again when it was forgotten', () => {
    expect(refusalOf(atOpgave, { do: 'write-opgave', text: ' ', differs: null })).toBe('text-empty');
  });

  it.each([
    { text: 'x'.repeat(161), differs: null },
    { text: null, differs: 'x'.repeat(161) },
  ])('that is too long is refused', (sentence) => {
    expect(refusalOf(atOpgave, { do: 'write-opgave', ...sentence })).toBe('text-too-long');
  });

  it('opens the first row', () => {
    const { game } = run(atOpgave, { do: 'write-opgave', text: 'Rust', differs: null });
    expect([game.phase, game.step.name]).toEqual(['verkennen', 'field']);
  });

  it('opens it with a card for one alone', () => {
    const { game } = run(started(1), { do: 'write-opgave', text: 'Rust', differs: null });
    expect([game.phase, game.step.name]).toEqual(['verkennen', 'draw']);
  });
});
