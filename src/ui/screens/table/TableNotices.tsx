import { STAND_IN } from '../../stand-in-deck';
import { OTHER_TAB } from './reading-text';
import { useTable } from './view';

/** What a group must know about this table, apart from the game: above every step, in few words. */
export function TableNotices() {
  const { state, isStandIn } = useTable();
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
    </>
  );
}
