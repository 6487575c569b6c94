import { OTHER_TAB } from './reading-text';
import { useTable } from './view';

/** After taking over: the game goes on here now. Gone with the next action. */
export function GaveNotice() {
  const { otherTab } = useTable().state;
  if (otherTab !== 'gave' && otherTab !== 'went-on') return null;
  return (
    <div class="message" role="status">
      <p>{OTHER_TAB[otherTab]}</p>
    </div>
  );
}
