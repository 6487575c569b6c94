/** *Afspraken*: proposed, tested by thumbs, settled or left as an open question. */
import type { Command } from './commands';
import { isDay } from './day';
import { happens, type Outcome } from './decision';
import type { AgreementTerms } from './events';
import type { Game } from './game';
import type { Refusal } from './refusals';
import { fits, sentence, tidy } from './text';

type AgreementCommand = Extract<
  Command,
  {
    do:
      | 'propose-agreement'
      | 'amend-agreement'
      | 'doubt-agreement'
      | 'rewrite-agreement'
      | 'leave-agreement-open'
      | 'settle-agreement';
  }
>;

/** How many agreements were made; open questions don't count. */
export function agreedCount(game: Game): number {
  return game.agreements.filter((agreement) => agreement.status === 'agreed').length;
}

/** How many agreements were made or are being tested by thumbs. */
export function underway(game: Game): number {
  return game.agreements.filter((agreement) => agreement.status !== 'open').length;
}

/** Whether the plan has room for one more. */
export function roomForAgreement(game: Game): boolean {
  return agreedCount(game) < game.plan.agreements;
}

function checkTerms(game: Game, terms: AgreementTerms): AgreementTerms | Refusal {
  const what = tidy(terms.what);
  const noticed = tidy(terms.noticed ?? '') || null;
  const firstStep = tidy(terms.firstStep ?? '') || null;
  if (!what) return 'text-empty';
  if (!fits(what, 'agreement') || !fits(noticed ?? '', 'detail') || !fits(firstStep ?? '', 'detail')) {
    return 'text-too-long';
  }
  if (!game.persons.some((person) => person.id === terms.owner)) return 'person-unknown';
  if (!isDay(terms.due)) return 'date-invalid';
  return { what, owner: terms.owner, due: terms.due, noticed, firstStep };
}

const isAt = (game: Game, step: 'thumbs' | 'rewrite', id: string): boolean =>
  game.step.name === step && game.step.id === id;

function propose(game: Game, proposed: AgreementTerms): Outcome {
  if (game.step.name !== 'agreements' || !roomForAgreement(game)) return 'not-now';
  const terms = checkTerms(game, proposed);
  if (typeof terms === 'string') return terms;
  return happens('agreement-proposed', { id: `a${game.agreements.length + 1}`, terms });
}

export function decideAgreement(game: Game, command: AgreementCommand): Outcome {
  switch (command.do) {
    case 'propose-agreement':
      return propose(game, command.terms);
    case 'amend-agreement': {
      if (!isAt(game, 'thumbs', command.id)) return 'not-now';
      const condition = sentence(command.condition, 'detail');
      if (typeof condition === 'string') return condition;
      return happens('agreement-amended', { id: command.id, condition: condition.text });
    }
    case 'doubt-agreement': {
      if (!isAt(game, 'thumbs', command.id)) return 'not-now';
      const reason = sentence(command.reason, 'detail');
      if (typeof reason === 'string') return reason;
      return happens('agreement-doubted', { id: command.id, reason: reason.text });
    }
    case 'rewrite-agreement': {
      if (!isAt(game, 'rewrite', command.id)) return 'not-now';
      const terms = checkTerms(game, command.terms);
      if (typeof terms === 'string') return terms;
      return happens('agreement-rewritten', { id: command.id, terms });
    }
    case 'leave-agreement-open':
      return isAt(game, 'rewrite', command.id)
        ? happens('agreement-doubted', { id: command.id, reason: '' })
        : 'not-now';
    case 'settle-agreement':
      return isAt(game, 'thumbs', command.id) ? happens('agreement-settled', { id: command.id }) : 'not-now';
  }
}
