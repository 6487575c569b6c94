/** *Oogst* after its card, and the *check-out*: picks by show of hands, the koerszin, the end. */
import type { Command } from './commands';
import { happens, type Outcome } from './decision';
import type { Game } from './game';
import { kernen } from './harvest';
import { koersSentence } from './koerszin';
import { isDay } from './day';
import { fits, tidy } from './text';

type HarvestCommand = Extract<
  Command,
  { do: 'count-picks' | 'end-picks-talk' | 'write-koers' | 'check-out' }
>;
type Counts = Readonly<Record<string, number>>;

/** Only whole counts of kernen that exist; zeros are left out. Null when a count can't be. */
function validCounts(game: Game, counts: Counts): Counts | null {
  const known = new Set(kernen(game).map((pick) => String(pick.index)));
  const entries = Object.entries(counts).filter(([, count]) => count !== 0);
  const sound = entries.every(([index, count]) => known.has(index) && Number.isInteger(count) && count > 0);
  return sound ? Object.fromEntries(entries) : null;
}

const sum = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0);

function countPicks(game: Game, command: Extract<HarvestCommand, { do: 'count-picks' }>): Outcome {
  if (game.step.name !== 'picks') return 'not-now';
  const begin = validCounts(game, command.begin);
  const friction = validCounts(game, command.friction);
  if (!begin || !friction) return 'sentence-unknown';
  const hands = game.persons.length;
  if (sum(begin) > hands || sum(friction) > hands) return 'too-many-picks';
  return happens('picks-counted', { begin, friction });
}

function writeKoers(game: Game, command: Extract<HarvestCommand, { do: 'write-koers' }>): Outcome {
  if (game.step.name !== 'koers') return 'not-now';
  if (command.parts === null) return happens('koers-written', { parts: null });
  const [first, second, third] = command.parts;
  const parts = [tidy(first), tidy(second), tidy(third)] as const;
  if (!koersSentence(game.koersForm, 'we', [parts[0], '', ''])) return 'text-empty';
  if (parts.some((part) => !fits(part, 'koersPart'))) return 'text-too-long';
  return happens('koers-written', { parts });
}

function checkOut(game: Game, command: Extract<HarvestCommand, { do: 'check-out' }>): Outcome {
  if (game.step.name !== 'checkout') return 'not-now';
  const sentences = command.sentences.map(tidy).filter(Boolean);
  if (sentences.some((sentence) => !fits(sentence, 'sentence'))) return 'text-too-long';
  if (command.lookBackOn !== null && !isDay(command.lookBackOn)) return 'date-invalid';
  const { reporter } = command;
  if (reporter !== null && !game.persons.some((person) => person.id === reporter)) return 'person-unknown';
  return happens('checked-out', { sentences, lookBackOn: command.lookBackOn, reporter });
}

export function decideHarvest(game: Game, command: HarvestCommand): Outcome {
  switch (command.do) {
    case 'count-picks':
      return countPicks(game, command);
    case 'end-picks-talk':
      return game.step.name === 'picks-talk' ? happens('picks-discussed', {}) : 'not-now';
    case 'write-koers':
      return writeKoers(game, command);
    case 'check-out':
      return checkOut(game, command);
  }
}
