import { expect, it } from 'vitest';
import { decide } from '../../src/rules/decide';
import { replay } from '../../src/rules/evolve';
import { logOf, recordingOf } from '../../src/rules/recording';
import { decideStart } from '../../src/rules/start';
import { NOON, startCommand, started, WIDE_DECK } from './table';

const begun = decideStart(startCommand(3), NOON);
const done = decide(started(3), { do: 'agree-talk-rules', rules: ['Passen mag'] }, NOON + 1);
const LOG = [...(begun.ok ? begun.events : []), ...(done.ok ? done.events : [])];

it('a log comes back as it was, with the deck of the day', () => {
  const recording = recordingOf(LOG);
  if (!recording) throw new Error('not recorded');
  expect(JSON.stringify(recording)).not.toContain('cells');
  expect(logOf(recording, WIDE_DECK)).toEqual(LOG);
  const reworded = { ...WIDE_DECK, hash: 'other words' };
  expect(replay(logOf(recording, reworded))?.game).toMatchObject({
    deck: reworded,
    talkRules: ['Passen mag'],
  });
});

it('half a log is no recording', () => {
  expect(recordingOf([])).toBeNull();
  expect(recordingOf(LOG.slice(1))).toBeNull();
});
