import type { ToldProblem } from '../../../print/protocol';
import { PRINT } from './text';

interface ProblemsProps {
  readonly problems: readonly ToldProblem[];
  /** Null when the fault is not in single cards. */
  readonly onLeaveOut: (() => void) | null;
}

/** What can't be printed as it stands: said before printing, card by card. */
export function Problems({ problems, onLeaveOut }: ProblemsProps) {
  const stops = problems.filter(({ level }) => level === 'stop');
  const notes = problems.filter(({ level }) => level === 'note');
  const cards = new Set(stops.map(({ card }) => card));
  return (
    <>
      {stops.length > 0 && (
        <section class="sheet print__stops">
          <h2>{onLeaveOut ? PRINT.stops(cards.size) : PRINT.stopsDeck}</h2>
          <Sentences of={stops} />
          {onLeaveOut && (
            <button type="button" class="button" onClick={onLeaveOut}>
              {PRINT.leaveOut}
            </button>
          )}
        </section>
      )}
      {notes.length > 0 && (
        <section class="sheet">
          <h2>{PRINT.notes}</h2>
          <Sentences of={notes} />
        </section>
      )}
    </>
  );
}

function Sentences({ of }: { readonly of: readonly ToldProblem[] }) {
  return (
    <ul class="print__sentences">
      {of.map(({ sentence }, index) => (
        <li key={index} class="user-text">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
