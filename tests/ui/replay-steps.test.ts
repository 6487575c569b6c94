import { describe, expect, it } from 'vitest';
import { loadExample } from '../../src/examples/load';
import { blankLog } from '../../src/rules/blank';
import type { Command } from '../../src/rules/commands';
import type { GameEvent } from '../../src/rules/events';
import { replay } from '../../src/rules/evolve';
import { outlineOf } from '../../src/rules/outline';
import { logOf } from '../../src/rules/recording';
import { gameInput } from '../../src/speelveld/from-game';
import { inputAt, lastInput, replaySteps, type ReplayStep } from '../../src/ui/screens/harvest/replay-steps';
import { simulate } from '../rules/simulate';
import { eventsOf, openTurn, undo } from '../rules/table';
import { deckOf } from '../tools/examples/record';

const deck = deckOf('wat');
const outline = outlineOf(deck, 'h');

/** The log of a game played on by hand; `first` is how it begins. */
function playOn(log: readonly GameEvent[], ...commands: readonly (Command | 'turn')[]): GameEvent[] {
  let longer = [...log];
  const act = (command: Command): void => {
    const session = replay(longer);
    if (session) longer = [...longer, ...eventsOf(session, command)];
  };
  for (const command of commands) {
    if (command !== 'turn') {
      act(command);
      continue;
    }
    act(openTurn);
    const step = replay(longer)?.game.step;
    act({ do: 'draw-card', card: (step?.name === 'draw' && step.offer[0]) || '' });
    act({ do: 'end-talk' });
    act({ do: 'record-kern', text: 'Een zin.', stance: 'agree' });
  }
  return longer;
}

const START = playOn(
  simulate(3, [outline]).log.slice(0, 1),
  { do: 'agree-talk-rules', rules: [] },
  { do: 'end-landing-round' },
  { do: 'write-opgave', text: 'De opgave.', differs: null },
);
const told = (steps: readonly ReplayStep[]): string[] =>
  steps.map((step) => ('nth' in step ? `${step.name} ${step.nth + 1}` : step.name));
const raise: Command[] = [{ do: 'raise-dissent', nth: 0, opening: null }, { do: 'hear-dissent' }];
const refTo = (log: readonly GameEvent[]) =>
  ({ of: 'kern', nth: 0, card: replay(log)?.game.played[0]?.card ?? '' }) as const;

describe('the steps of a session', () => {
  it('are none before anything was said', () => {
    expect(replaySteps(START.slice(0, 2))).toEqual([]);
    expect(replaySteps([])).toEqual([]);
  });

  it('end with what was added later, one note after the other', async () => {
    const over = logOf(await loadExample('wat'), outline);
    const count = replaySteps(over).length;
    const log = playOn(over, { do: 'add-note', text: 'Eén.' }, { do: 'add-note', text: 'Twee.' });
    expect(told(replaySteps(log)).slice(count - 1)).toEqual(['end', 'note 1', 'note 2']);
    const gone = blankLog(playOn(log, { do: 'remove-sentence', ref: { of: 'note', nth: 0 } }));
    expect(told(replaySteps(gone)).slice(count - 1)).toEqual(['end', 'note 1']);
  });

  it('show at each what stood then: a kern before its dissent, and after it', () => {
    const log = playOn(START, 'turn', 'turn', ...raise, { do: 'let-dissent-stand', text: 'Nee.' }, 'turn');
    const steps = replaySteps(log);
    expect(told(steps)).toEqual(['opgave', 'card 1', 'card 2', 'dissent 1', 'card 3', 'end']);
    const standing = steps.map(
      (step) => step.game.dissents.filter(({ outcome }) => outcome === 'stands').length,
    );
    expect(standing).toEqual([0, 0, 0, 1, 1, 1]);
    expect(steps.map(({ laid }) => laid)).toEqual([0, 1, 2, 2, 3, 3]);
    const end = lastInput(steps.at(-1)?.game ?? fail(), deck);
    expect(steps.map((step) => inputAt(step, end, deck).played[0]?.dissent)).toEqual([
      undefined,
      [],
      [],
      ['Nee.'],
      ['Nee.'],
      ['Nee.'],
    ]);
  });

  it('show a dissent that was worked in, with its new stance from then on', () => {
    const log = playOn(START, 'turn', 'turn', ...raise, {
      do: 'work-in-dissent',
      text: 'Zo.',
      stance: 'differ',
    });
    const steps = replaySteps(log);
    expect(told(steps)).toEqual(['opgave', 'card 1', 'card 2', 'dissent 1', 'end']);
    expect(steps.map(({ game }) => game.played[0]?.stance)).toEqual([
      undefined,
      'agree',
      'agree',
      'differ',
      'differ',
    ]);
  });

  it('show other words as a step, unless they came at once', () => {
    const one = playOn(START, 'turn');
    const reword = { do: 'reword', ref: refTo(one), text: 'Beter.', stance: 'unsure' } as const;
    expect(told(replaySteps(playOn(one, reword)))).toEqual(['opgave', 'card 1', 'end']);
    expect(replaySteps(playOn(one, reword))[1]?.game.played[0]?.kern.at(-1)).toBe('Beter.');
    const later = replaySteps(playOn(one, 'turn', reword));
    expect(told(later)).toEqual(['opgave', 'card 1', 'card 2', 'reworded 1', 'end']);
    expect(later.map(({ game }) => game.played[0]?.kern.at(-1))).toEqual([
      undefined,
      'Een zin.',
      'Een zin.',
      'Beter.',
      'Beter.',
    ]);
    const opgave = { do: 'reword', ref: { of: 'opgave' }, text: 'Anders.', stance: null } as const;
    expect(told(replaySteps(playOn(START, opgave)))).toEqual(['opgave', 'end']);
    expect(told(replaySteps(playOn(one, opgave)))).toEqual(['opgave', 'card 1', 'opgave', 'end']);
  });

  it('have nothing of what was undone, or taken away for good', () => {
    const one = playOn(START, 'turn');
    const undone = playOn(one, ...raise, { do: 'let-dissent-stand', text: 'Nee.' }, undo, undo, undo);
    expect(told(replaySteps(undone))).toEqual(['opgave', 'card 1', 'end']);
    const removed = playOn(
      one,
      'turn',
      ...raise,
      { do: 'let-dissent-stand', text: 'Nee.' },
      {
        do: 'remove-sentence',
        ref: { of: 'dissent', id: 'd1' },
      },
    );
    expect(told(replaySteps(blankLog(removed)))).toEqual(['opgave', 'card 1', 'card 2', 'end']);
    expect(JSON.stringify(replaySteps(blankLog(removed)))).not.toContain('Nee.');
  });

  it('give every card one step, in the order of play, and end at the game as it is; in random games', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const { log, last } = simulate(seed, [outline]);
      const steps = replaySteps(blankLog(log));
      const cards = steps.flatMap((step) => (step.name === 'card' ? step.nth : []));
      expect([seed, cards]).toEqual([seed, [...last.game.played.keys()]]);
      expect(steps.at(-1)?.game ?? last.game).toEqual(last.game);
      const unseen = steps.filter(
        (step) => step.laid > step.game.played.length || ('nth' in step && step.nth >= step.laid),
      );
      expect([seed, unseen]).toEqual([seed, []]);
    }
  });
});

describe('the speelveld at a step', async () => {
  const log = logOf(await loadExample('wat'), outline);
  const session = replay(log);
  if (!session) throw new Error('no example');
  const end = lastInput(session.game, deck);
  const steps = replaySteps(log);
  const at = steps.map((step) => inputAt(step, end, deck));

  it('has one card more at every card, in the order of play', () => {
    const cards = at.filter((_, index) => steps[index]?.name === 'card');
    expect(cards.map(({ played }) => played.length)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(cards[2]?.played.map(({ title }) => title)).toEqual(
      end.played.slice(0, 3).map(({ title }) => title),
    );
  });

  it('is at the end what the harvest shows, without the cards that were left lying', () => {
    const { rows: _rows, ...shown } = at.at(-1) ?? fail();
    const { rows: _of, ...harvest } = gameInput(session.game, deck);
    expect(shown).toEqual({ ...harvest, aside: [] });
  });

  it('shows no pick, no party and no end of the course before the end', () => {
    const picked = at.map(({ played }) =>
      played.some(({ begin, friction, dissentBegin, dissentFriction }) =>
        [begin, friction, dissentBegin, dissentFriction].some((count) => count > 0),
      ),
    );
    expect(picked.indexOf(true)).toBe(at.length - 1);
    expect(at.map(({ finished }) => finished).indexOf(true)).toBe(at.length - 1);
    expect(at.findIndex(({ parties }) => parties.length > 0)).toBe(at.length - 1);
  });

  it('reserves in every row what was played in it, so that no card moves', () => {
    const [first] = at;
    expect(first?.rows.map(({ planned }) => planned)).toEqual([3, 4, 1]);
    expect(
      at.every(({ rows }) => rows.every(({ planned }, row) => planned === first?.rows[row]?.planned)),
    ).toBe(true);
  });
});

function fail(): never {
  throw new Error('nothing was played');
}
