import type { StepName } from '../../../rules/game';
import { Earlier } from '../../parts/earlier/Earlier';
import { STAND_IN } from '../../stand-in-deck';
import { OTHER_TAB } from './reading-text';
import { useTable } from './view';

/** Where *Landen* begins to speak of the opgave: what was said of it before belongs there. */
const LANDING: readonly StepName[] = ['talk-rules', 'landing-round', 'opgave'];

/** What a group must know about this table, apart from the game: above every step, in few words. */
export function TableNotices() {
  const { game, state, isStandIn } = useTable();
  const { otherTab } = state;
  return (
    <>
      {isStandIn && (
        <div class="message">
          <p>{STAND_IN.notice}</p>
        </div>
      )}
      {(otherTab === 'gave' || otherTab === 'went-on') && (
        <div class="message" role="status">
          <p>{OTHER_TAB[otherTab]}</p>
        </div>
      )}
      {game.from && LANDING.includes(game.step.name) && <Earlier id={game.from} />}
    </>
  );
}
