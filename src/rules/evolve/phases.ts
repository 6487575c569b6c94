/** *Landen*, the phases, the break, more time, and *Rond nu af*. */
import { underway } from '../decide-agreement';
import type { Game } from '../game';
import { plannedMinutes, shortened, SHORT_MINUTES, type Phase } from '../plan';
import { afterHarvestCard, afterTalkRules, firstStep, rowStep } from '../steps';
import type { Handlers } from './handler';

const MINUTE_MS = 60_000;

type Kind =
  | 'subject-changed'
  | 'talk-rules-agreed'
  | 'landing-round-held'
  | 'opgave-written'
  | 'phase-started'
  | 'pause-ended'
  | 'wrap-up-started'
  | 'time-extended';

/** The game at the first step of a phase. */
export function startPhase(game: Game, phase: Phase, activeMs: number): Game {
  const next: Game = {
    ...game,
    phase,
    phaseStartMs: activeMs,
    phaseExtraMinutes: 0,
    passesInARow: 0,
    turnOf: null,
  };
  return { ...next, step: firstStep(next) };
}

/** What was being said when time was called goes no further; what was recorded stays. */
function wrappedUp(game: Game, activeMs: number): Game {
  const plan = shortened(game.plan, underway(game));
  const short: Game = {
    ...game,
    short: true,
    plan,
    // From now on there are as many minutes as the short harvest takes.
    extraMinutes: activeMs / MINUTE_MS + SHORT_MINUTES - plannedMinutes(plan),
    phaseExtraMinutes: 0,
    phaseStartMs: activeMs,
    dissents: game.dissents.filter(({ outcome }) => outcome !== 'open'),
    secrets: game.picks ? game.secrets : { ...game.secrets, picks: {} },
  };
  if (game.phase === 'afspraken') return short;
  if (game.phase !== 'oogst') return startPhase(short, 'oogst', activeMs);
  const step = game.step.name === 'dissent' ? game.step.back : game.step;
  if (step.name === 'picks-talk' || step.name === 'koers') return { ...short, step };
  return { ...short, turnOf: null, step: afterHarvestCard(short) };
}

export const phases: Handlers<Kind> = {
  'subject-changed': (game, { data }) => ({ ...game, subject: data.subject }),
  'talk-rules-agreed': (game, { data }) => {
    const agreed = { ...game, talkRules: data.rules };
    return { ...agreed, step: afterTalkRules(agreed) };
  },
  'landing-round-held': (game) => ({ ...game, step: { name: 'opgave' } }),
  'opgave-written': (game, { data }, activeMs) =>
    startPhase(
      {
        ...game,
        opgave: data.text ? [data.text] : [],
        opgaveDiffers: data.differs ? [data.differs] : [],
      },
      'verkennen',
      activeMs,
    ),
  'phase-started': (game, { data }, activeMs) => startPhase(game, data.phase, activeMs),
  'pause-ended': (game) => ({ ...game, step: rowStep(game) }),
  'wrap-up-started': (game, _event, activeMs) => wrappedUp(game, activeMs),
  'time-extended': (game, { data }) => ({
    ...game,
    extraMinutes: game.extraMinutes + data.minutes,
    phaseExtraMinutes: game.phaseExtraMinutes + data.minutes,
  }),
};
