import { useState } from 'preact/hooks';
import { Dialog } from '../../parts/dialog/Dialog';
import { RESCUE } from './text';

interface TwoStepsProps {
  readonly button: string;
  readonly title: string;
  readonly text: string;
  readonly now: string;
  readonly onSure: () => void;
}

/** A button for what takes something away: it asks once more, and says what goes. */
export function TwoSteps({ button, title, text, now, onSure }: TwoStepsProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {button}
      </button>
      {asking && (
        <Dialog title={title} closeLabel={RESCUE.keep} onClose={() => setAsking(false)}>
          <p>{text}</p>
          <p>
            <button
              type="button"
              class="button button--main"
              onClick={() => {
                setAsking(false);
                onSure();
              }}
            >
              {now}
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}
