import type { FunctionComponent } from 'preact';
import type { Game, StepName } from '../../../rules/game';
import { InPairs } from './private/InPairs';
import { HandTurn, Private } from './private/Private';
import { PulseResult } from './private/PulseResult';
import { Agreements } from './steps/Agreements';
import { AsideRound } from './steps/AsideRound';
import { CheckOut } from './steps/CheckOut';
import { Connect } from './steps/Connect';
import { Dissent } from './steps/Dissent';
import { DissentRound } from './steps/DissentRound';
import { Draw } from './steps/Draw';
import { Field } from './steps/Field';
import { Kern } from './steps/Kern';
import { Koers } from './steps/Koers';
import { LandingRound } from './steps/LandingRound';
import { LookAgain } from './steps/LookAgain';
import { Missed } from './steps/Missed';
import { Opgave } from './steps/Opgave';
import { Pause } from './steps/Pause';
import { Picks } from './steps/Picks';
import { PicksTalk } from './steps/PicksTalk';
import { Rewrite } from './steps/Rewrite';
import { Talk } from './steps/Talk';
import { TalkRules } from './steps/TalkRules';
import { Thumbs } from './steps/Thumbs';
import { useSecondTap } from './use-second-tap';
import { useTable } from './view';

const Nothing = () => null;

/** Each step is one screen; two of them belong to other screens. */
const SCREENS: Readonly<Record<StepName, FunctionComponent>> = {
  'talk-rules': TalkRules,
  private: Private,
  'in-pairs': InPairs,
  'landing-round': LandingRound,
  opgave: Opgave,
  field: Field,
  'hand-turn': HandTurn,
  draw: Draw,
  talk: Talk,
  kern: Kern,
  'phase-end': Field,
  dissent: Dissent,
  'dissent-round': DissentRound,
  'aside-round': AsideRound,
  pause: Pause,
  connect: Connect,
  picks: Picks,
  'picks-talk': PicksTalk,
  missed: Missed,
  'look-again': LookAgain,
  koers: Koers,
  agreements: Agreements,
  thumbs: Thumbs,
  rewrite: Rewrite,
  'pulse-result': PulseResult,
  checkout: CheckOut,
  done: Nothing,
  quick: Nothing,
};

/** What makes it another screen; whose hands the tablet is in belongs to it, and how far a dissent is. */
function screenKey({ step, turn, phase, played }: Game): string {
  const within =
    step.name === 'private'
      ? `${step.ask} ${step.person} ${step.taken}`
      : step.name === 'dissent'
        ? `${step.id} ${step.stage}`
        : '';
  return `${step.name} ${turn} ${played.length} ${phase} ${within}`;
}

/** The screen of the present step. A new turn is a new screen, so that nothing of the last one stays behind. */
export function StepScreen() {
  const { game } = useTable();
  const Screen = SCREENS[game.step.name];
  const step = screenKey(game);
  useSecondTap(step);
  return <Screen key={step} />;
}
