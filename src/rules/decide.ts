/** The one door into the rules: what an action brings about, or why it can't be. Pure and total. */
import type { Command, CommandName } from './commands';
import { decideAgreement } from './decide-agreement';
import { decideDissent } from './decide-dissent';
import { decideHarvest } from './decide-harvest';
import { decideLanding } from './decide-landing';
import { decidePeople } from './decide-people';
import { decidePrivate } from './decide-private';
import { decideReview } from './decide-review';
import { decideTurn } from './decide-turn';
import type { Decision, Outcome } from './decision';
import { happens } from './decision';
import type { Game, StepName } from './game';
import { isGroup } from './people';
import { phaseAfter, type Phase } from './plan';
import { mayNote } from './review';
import { isPlayed, textKindOf, wordingOf } from './reword';
import type { Session } from './session';
import { playedInPhase } from './steps';
import { fits, sentence, tidy } from './text';

type CommandOf<N extends CommandName> = Extract<Command, { do: N }>;

/** The phases that *Verder* and *Tijd om te oogsten* lead to from each phase; the others end by their last step. */
const LEADS_TO: Readonly<Partial<Record<Phase, readonly Phase[]>>> = {
  verkennen: ['verdiepen', 'oogst'],
  verdiepen: ['oogst'],
  afspraken: ['checkout'],
};

const RESTING: readonly StepName[] = ['field', 'hand-turn', 'draw', 'phase-end', 'aside-round', 'agreements'];

/** Phases can be left from their resting places; leaving one is never forced and never locked. */
function startPhase(game: Game, command: CommandOf<'start-phase'>): Outcome {
  const resting = RESTING.includes(game.step.name);
  if (!resting || !LEADS_TO[game.phase]?.includes(command.phase)) return 'not-now';
  return happens('phase-started', { phase: command.phase });
}

/** *Rond nu af*: from anywhere before the check-out to a harvest of six minutes. */
export function mayWrapUp(game: Game): boolean {
  return isGroup(game.course) && !game.short && game.phase !== 'checkout' && game.step.name !== 'done';
}

function changeSubject(command: CommandOf<'change-subject'>): Outcome {
  const subject = tidy(command.subject);
  return fits(subject, 'subject') ? happens('subject-changed', { subject }) : 'text-too-long';
}

function reword(game: Game, command: CommandOf<'reword'>): Outcome {
  const { ref } = command;
  const earlier = wordingOf(game, ref);
  // A card that was left without a sentence can still get one.
  if (earlier === null && !isPlayed(game, ref)) return 'sentence-unknown';
  const said = sentence(command.text, textKindOf(ref));
  if (typeof said === 'string') return said;
  const { text } = said;
  if (ref.of !== 'kern' || !isGroup(game.course)) {
    return happens('sentence-reworded', { ref, text, stance: null });
  }
  const stance = command.stance ?? game.played[ref.nth]?.stance ?? null;
  return stance || earlier !== null ? happens('sentence-reworded', { ref, text, stance }) : 'stance-missing';
}

function removeSentence({ game, length }: Session, command: CommandOf<'remove-sentence'>): Outcome {
  const { ref, wording } = command;
  if (wordingOf(game, ref) === null) return 'sentence-unknown';
  if (wording === undefined) return happens('sentence-removed', { ref });
  const inLog = Number.isInteger(wording) && wording >= 1 && wording <= length;
  return inLog ? happens('sentence-removed', { ref, wording }) : 'sentence-unknown';
}

function addNote(game: Game, { text }: CommandOf<'add-note'>): Outcome {
  if (!mayNote(game)) return 'not-now';
  const said = sentence(text, 'note');
  return typeof said === 'string' ? said : happens('note-added', said);
}

function keepSentence(game: Game, command: CommandOf<'keep-sentence'>): Outcome {
  if (game.step.name !== 'quick') return 'not-now';
  if (!game.deck.cells.some((cell) => cell.cards.includes(command.card))) return 'card-not-offered';
  const said = sentence(command.text, 'kern');
  return typeof said === 'string' ? said : happens('sentence-kept', { card: command.card, text: said.text });
}

function outcome(session: Session, command: Command): Outcome {
  const { game } = session;
  switch (command.do) {
    case 'undo':
      return session.past ? happens('undone', {}) : 'nothing-to-undo';
    case 'name-person':
    case 'join':
    case 'leave':
    case 'return':
    case 'arrange-seats':
    case 'place-tablet':
      return decidePeople(game, command);
    case 'take-tablet':
    case 'give-pulse':
    case 'give-picks':
    case 'end-private':
    case 'end-pairs':
    case 'end-pulse-result':
    case 'choose-picking':
      return decidePrivate(game, command);
    case 'raise-dissent':
    case 'hear-dissent':
    case 'work-in-dissent':
    case 'let-dissent-stand':
    case 'look-again':
    case 'start-dissent-round':
    case 'end-dissent-round':
    case 'play-aside':
      return decideDissent(game, command);
    case 'end-pause':
      return game.step.name === 'pause' ? happens('pause-ended', {}) : 'not-now';
    case 'wrap-up':
      return mayWrapUp(game) ? happens('wrap-up-started', {}) : 'not-now';
    case 'remove-sentence':
      return removeSentence(session, command);
    case 'change-subject':
      return changeSubject(command);
    case 'reword':
      return reword(game, command);
    case 'add-note':
      return addNote(game, command);
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
    case 'connect-cards':
    case 'count-picks':
    case 'end-picks-talk':
    case 'note-parties':
    case 'write-koers':
    case 'check-out':
      return decideHarvest(game, command);
    case 'start-review':
    case 'recall':
    case 'follow-up':
    case 'answer-again':
    case 'renew-koers':
    case 'end-review':
      return decideReview(game, command);
    case 'propose-agreement':
    case 'amend-agreement':
    case 'doubt-agreement':
    case 'rewrite-agreement':
    case 'leave-agreement-open':
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
  const { name } = game.step;
  const resting =
    name === 'phase-end' || name === 'aside-round' || (name === 'field' && playedInPhase(game) > 0);
  return resting ? phaseAfter(game.phase) : null;
}
