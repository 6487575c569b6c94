/** The steps of a *Terugblik*: from memory, what became of it, the cards again, the koers, the end. */
import type { Command } from './commands';
import { isDay } from './day';
import { happens, type Outcome } from './decision';
import type { Game } from './game';
import { decideParts } from './koerszin';
import {
  cardsToReturn,
  cardToAnswer,
  FOLLOW_UPS,
  mayReview,
  openReview,
  SHIFTS,
  type Review,
} from './review';
import { fits, tidy, type TextKind } from './text';

export type ReviewCommand = Extract<
  Command,
  { do: 'start-review' | 'recall' | 'follow-up' | 'answer-again' | 'renew-koers' | 'end-review' }
>;
type CommandOf<N extends ReviewCommand['do']> = Extract<ReviewCommand, { do: N }>;

/** The text as it is recorded: nothing is left out for being empty; undefined when it is too long. */
function recorded(text: string | null, kind: TextKind): string | null | undefined {
  const tidied = tidy(text ?? '');
  return fits(tidied, kind) ? tidied || null : undefined;
}

function recall(command: CommandOf<'recall'>): Outcome {
  const text = recorded(command.text, 'recall');
  return text === undefined ? 'text-too-long' : happens('review-recalled', { text });
}

function followUp(game: Game, command: CommandOf<'follow-up'>): Outcome {
  const known = new Set(game.agreements.map(({ id }) => id));
  const sound = Object.entries(command.followUps).every(
    ([id, became]) => known.has(id) && FOLLOW_UPS.includes(became),
  );
  return sound ? happens('review-followed-up', { followUps: { ...command.followUps } }) : 'sentence-unknown';
}

function answerAgain(game: Game, review: Review, command: CommandOf<'answer-again'>): Outcome {
  const nth = cardToAnswer(review);
  if (nth === null || nth !== command.nth) return 'card-not-offered';
  const text = recorded(command.text, 'kern');
  if (text === undefined) return 'text-too-long';
  if (command.shift !== null && !SHIFTS.includes(command.shift)) return 'stance-missing';
  const answer = { nth, text, shift: command.shift };
  if (game.course !== 'week') return happens('review-answered', answer);
  const { lookBackOn = null } = command;
  if (lookBackOn !== null && !isDay(lookBackOn)) return 'date-invalid';
  return happens('review-answered', { ...answer, lookBackOn });
}

function renewKoers(game: Game, command: CommandOf<'renew-koers'>): Outcome {
  if (command.parts === null) return happens('review-koers-written', { parts: null });
  const parts = decideParts(game.koersForm, command.parts);
  return typeof parts === 'string' ? parts : happens('review-koers-written', { parts });
}

function endReview(command: CommandOf<'end-review'>): Outcome {
  const goodbye = recorded(command.goodbye, 'sentence');
  if (goodbye === undefined) return 'text-too-long';
  if (command.lookBackOn !== null && !isDay(command.lookBackOn)) return 'date-invalid';
  return happens('review-ended', { goodbye, lookBackOn: command.lookBackOn });
}

/** The stage at which each command can be given. */
const STAGES = {
  recall: 'recall',
  'follow-up': 'agreements',
  'answer-again': 'cards',
  'renew-koers': 'koers',
  'end-review': 'goodbye',
} as const satisfies Partial<Record<ReviewCommand['do'], Review['stage']>>;

export function decideReview(game: Game, command: ReviewCommand): Outcome {
  if (command.do === 'start-review') {
    return mayReview(game) ? happens('review-started', { cards: cardsToReturn(game) }) : 'not-now';
  }
  const review = openReview(game);
  if (!review || game.step.name !== 'done' || review.stage !== STAGES[command.do]) return 'not-now';
  switch (command.do) {
    case 'recall':
      return recall(command);
    case 'follow-up':
      return followUp(game, command);
    case 'answer-again':
      return answerAgain(game, review, command);
    case 'renew-koers':
      return renewKoers(game, command);
    case 'end-review':
      return endReview(command);
  }
}
