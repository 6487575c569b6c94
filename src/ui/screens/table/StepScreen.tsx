import type { FunctionComponent } from 'preact';
import type { StepName } from '../../../rules/game';
import { Agreements } from './steps/Agreements';
import { CheckOut } from './steps/CheckOut';
import { Draw } from './steps/Draw';
import { Field } from './steps/Field';
import { Kern } from './steps/Kern';
import { Koers } from './steps/Koers';
import { LandingRound } from './steps/LandingRound';
import { Opgave } from './steps/Opgave';
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
  'landing-round': LandingRound,
  opgave: Opgave,
  field: Field,
  draw: Draw,
  talk: Talk,
  kern: Kern,
  'phase-end': Field,
  picks: Picks,
  'picks-talk': PicksTalk,
  koers: Koers,
  agreements: Agreements,
  thumbs: Thumbs,
  rewrite: Rewrite,
  checkout: CheckOut,
  done: Nothing,
  quick: Nothing,
};

/** The screen of the present step. A new turn is a new screen, so that nothing of the last one stays behind. */
export function StepScreen() {
  const { game } = useTable();
  const Screen = SCREENS[game.step.name];
  const step = `${game.step.name} ${game.turn} ${game.phase}`;
  useSecondTap(step);
  return <Screen key={step} />;
}
