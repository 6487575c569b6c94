import { useState } from 'preact/hooks';
import { useTable } from '../view';
import { GiveFrame } from './GiveFrame';
import { Scale } from './Scale';
import { PULSE } from './text';

/** The pulse of one person: two answers from 1 to 5. They live here only, until they are given. */
export function GivePulse() {
  const { act } = useTable();
  const [sharp, setSharp] = useState<number | null>(null);
  const [free, setFree] = useState<number | null>(null);
  return (
    <GiveFrame
      lead={PULSE.lead}
      onSkip={() => void act({ do: 'give-pulse', pulse: null })}
      onGive={() => void act({ do: 'give-pulse', pulse: { sharp: sharp ?? 0, free: free ?? 0 } })}
    >
      <div class="sheet give__pulse">
        <Scale legend={PULSE.sharp} ends={PULSE.sharpEnds} value={sharp} onChange={setSharp} />
        <Scale legend={PULSE.free} ends={PULSE.freeEnds} value={free} onChange={setFree} />
      </div>
    </GiveFrame>
  );
}
