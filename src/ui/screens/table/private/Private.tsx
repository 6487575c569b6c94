import { useTable } from '../view';
import { GivePicks } from './GivePicks';
import { GivePulse } from './GivePulse';
import { HandOver } from './HandOver';

/** First the tablet changes hands, then one person gives something, or skips. */
export function Private() {
  const { step } = useTable().game;
  if (step.name !== 'private') return null;
  if (!step.taken) return <HandOver ask={step.ask} />;
  return step.ask === 'picks' ? <GivePicks /> : <GivePulse />;
}

/** When the tablet is passed on (*doorgeven*), it goes to the turn player before any card is shown. */
export const HandTurn = () => <HandOver ask={null} />;
