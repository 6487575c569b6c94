/** *Oogst* after its card, and the *check-out*: *Verbind*, hands, *Wie misten we?*, the koerszin, the end. */
import type { Command } from './commands';
import { happens, type Outcome } from './decision';
import type { Game } from './game';
import type { PickKey } from './dissent';
import { pickable } from './harvest';
import { decideParts } from './koerszin';
import { isDay } from './day';
import { presentInOrder } from './people';
import { fits, tidy } from './text';

type HarvestCommand = Extract<
  Command,
  { do: 'connect-cards' | 'count-picks' | 'end-picks-talk' | 'note-parties' | 'write-koers' | 'check-out' }
>;
type Counts = Readonly<Record<PickKey, number>>;

/** More parties than this nobody keeps in view. */
export const MOST_PARTIES = 12;

/** Only whole counts of what can be picked; zeros are left out. Null when a count can't be. */
function validCounts(game: Game, counts: Counts): Counts | null {
  const known = new Set(pickable(game).map((pick) => pick.key));
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
  const hands = presentInOrder(game).length;
  if (sum(begin) > hands || sum(friction) > hands) return 'too-many-picks';
  return happens('picks-counted', { begin, friction });
}

function connect(game: Game, command: Extract<HarvestCommand, { do: 'connect-cards' }>): Outcome {
  if (game.step.name !== 'connect') return 'not-now';
  // Null says "Zonder zin verder"; an empty sentence is one that was forgotten.
  const text = command.text === null ? null : tidy(command.text);
  if (text === '') return 'text-empty';
  if (!fits(text ?? '', 'kern')) return 'text-too-long';
  return happens('cards-connected', { cards: game.step.cards, text });
}

function noteParties(game: Game, command: Extract<HarvestCommand, { do: 'note-parties' }>): Outcome {
  if (game.step.name !== 'missed') return 'not-now';
  const parties = command.parties
    .map(({ name, present }) => ({ name: tidy(name), present }))
    .filter(({ name }) => name !== '')
    .slice(0, MOST_PARTIES);
  if (parties.some(({ name }) => !fits(name, 'party'))) return 'text-too-long';
  return happens('parties-noted', { parties });
}

function writeKoers(game: Game, command: Extract<HarvestCommand, { do: 'write-koers' }>): Outcome {
  if (game.step.name !== 'koers') return 'not-now';
  if (command.parts === null) return happens('koers-written', { parts: null });
  const parts = decideParts(game.koersForm, command.parts);
  return typeof parts === 'string' ? parts : happens('koers-written', { parts });
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
    case 'connect-cards':
      return connect(game, command);
    case 'note-parties':
      return noteParties(game, command);
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
