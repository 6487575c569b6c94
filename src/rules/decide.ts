/** The one door into the rules: what an action brings about, or why it can't be. Pure and total. */
import type { Command, CommandName } from './commands';
import { decideAgreement } from './decide-agreement';
import { decideHarvest } from './decide-harvest';
import { decideLanding } from './decide-landing';
import { decideTurn } from './decide-turn';
import type { Decision, Outcome } from './decision';
import { happens } from './decision';
import type { Game } from './game';
import { phaseAfter, type Phase } from './plan';
import { textKindOf, wordingOf } from './reword';
import type { Session } from './session';
import { playedInPhase } from './steps';
import { fits, tidy } from './text';

type CommandOf<N extends CommandName> = Extract<Command, { do: N }>;

/** The phases that *Verder* and *Tijd om te oogsten* lead to from each phase; the others end by their last step. */
const LEADS_TO: Readonly<Partial<Record<Phase, readonly Phase[]>>> = {
  verkennen: ['verdiepen', 'oogst'],
  verdiepen: ['oogst'],
  afspraken: ['checkout'],
};

/** Phases can be left from their resting places; leaving one is never forced and never locked. */
function startPhase(game: Game, command: CommandOf<'start-phase'>): Outcome {
  const resting = ['field', 'draw', 'phase-end', 'agreements'].includes(game.step.name);
  if (!resting || !LEADS_TO[game.phase]?.includes(command.phase)) return 'not-now';
  return happens('phase-started', { phase: command.phase });
}

function namePerson(game: Game, command: CommandOf<'name-person'>): Outcome {
  if (!game.persons.some((person) => person.id === command.person)) return 'person-unknown';
  const name = tidy(command.name);
  if (!fits(name, 'name')) return 'text-too-long';
  return happens('person-named', { person: command.person, name: name || null });
}

function changeSubject(command: CommandOf<'change-subject'>): Outcome {
  const subject = tidy(command.subject);
  return fits(subject, 'subject') ? happens('subject-changed', { subject }) : 'text-too-long';
}

function reword(game: Game, command: CommandOf<'reword'>): Outcome {
  if (wordingOf(game, command.ref) === null) return 'sentence-unknown';
  const text = tidy(command.text);
  if (!text) return 'text-empty';
  if (!fits(text, textKindOf(command.ref))) return 'text-too-long';
  const stance = command.ref.of === 'kern' && game.course !== 'solo' ? command.stance : null;
  return happens('sentence-reworded', { ref: command.ref, text, stance });
}

function keepSentence(game: Game, command: CommandOf<'keep-sentence'>): Outcome {
  if (game.step.name !== 'quick') return 'not-now';
  if (!game.deck.cells.some((cell) => cell.cards.includes(command.card))) return 'card-not-offered';
  const text = tidy(command.text);
  if (!text) return 'text-empty';
  if (!fits(text, 'kern')) return 'text-too-long';
  return happens('sentence-kept', { card: command.card, text });
}

function outcome(session: Session, command: Command): Outcome {
  const { game } = session;
  switch (command.do) {
    case 'undo':
      return session.past ? happens('undone', {}) : 'nothing-to-undo';
    case 'name-person':
      return namePerson(game, command);
    case 'change-subject':
      return changeSubject(command);
    case 'reword':
      return reword(game, command);
    case 'keep-sentence':
      return keepSentence(game, command);
    case 'extend-time':
      if (game.course === 'quick' || game.step.name === 'done') return 'not-now';
      return happens('time-extended', { minutes: command.minutes });
    case 'start-phase':
      return startPhase(game, command);
    case 'agree-talk-rules':
    case 'end-landing-round':
    case 'write-opgave':
      return decideLanding(game, command);
    case 'open-turn':
    case 'pass-turn':
    case 'draw-card':
    case 'ask-own-question':
    case 'end-talk':
    case 'record-kern':
      return decideTurn(game, command);
    case 'count-picks':
    case 'end-picks-talk':
    case 'write-koers':
    case 'check-out':
      return decideHarvest(game, command);
    case 'propose-agreement':
    case 'amend-agreement':
    case 'doubt-agreement':
    case 'rewrite-agreement':
    case 'settle-agreement':
      return decideAgreement(game, command);
  }
}

/** @param at the moment, in ms since 1970; it is written into the event and never read from a clock here */
export function decide(session: Session, command: Command, at: number): Decision {
  const result = outcome(session, command);
  if (typeof result === 'string') return { ok: false, refusal: result };
  return { ok: true, events: [{ ...result, at }] };
}

/** The phase that *Verder* leads to from here, or null when there is none to offer. */
export function nextPhase(game: Game): Phase | null {
  const resting = game.step.name === 'phase-end' || (game.step.name === 'field' && playedInPhase(game) > 0);
  return resting ? phaseAfter(game.phase) : null;
}
