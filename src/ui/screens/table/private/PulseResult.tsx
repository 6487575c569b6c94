import { pulseResult } from '../../../../rules/private';
import { Frame } from '../Frame';
import { useTable } from '../view';
import { PULSE, PULSE_RESULT } from './text';
import './private.css';

/** The averages of both pulses, shown once. */
export function PulseResult() {
  const { game, act } = useTable();
  const result = pulseResult(game);
  return (
    <Frame
      lead={result ? PULSE_RESULT.lead(result.persons) : null}
      actions={
        <button
          type="button"
          class="button button--main button--large"
          onClick={() => void act({ do: 'end-pulse-result' })}
        >
          {PULSE_RESULT.done}
        </button>
      }
    >
      {result && (
        <div class="sheet pulse-result">
          <Change
            title={PULSE_RESULT.sharp}
            ends={PULSE.sharpEnds}
            averages={result.sharp}
            words={PULSE_RESULT.words(...result.sharp, PULSE_RESULT.sharper, PULSE_RESULT.vaguer)}
          />
          <Change
            title={PULSE_RESULT.free}
            ends={PULSE.freeEnds}
            averages={result.free}
            words={PULSE_RESULT.words(...result.free, PULSE_RESULT.freer, PULSE_RESULT.tighter)}
          />
        </div>
      )}
    </Frame>
  );
}

interface ChangeProps {
  readonly title: string;
  readonly ends: readonly [string, string];
  readonly averages: readonly [number, number];
  readonly words: string;
}

/** From 20 to 300 on the picture: 1 to 5. */
const placeOf = (average: number): number => 20 + (average - 1) * 70;

function Change({ title, ends, averages: [before, after], words }: ChangeProps) {
  const [from, to] = [placeOf(before), placeOf(after)];
  return (
    <section class="change">
      <h2>{title}</h2>
      <svg viewBox="0 0 320 64" aria-hidden="true" focusable="false">
        <path class="change__line" d="M20 36H300M20 29V43M90 32V40M160 32V40M230 32V40M300 29V43" />
        <path class="change__way" d={`M${from} 36H${to}`} />
        <circle class="change__before" cx={from} cy="36" r="8" />
        <circle class="change__after" cx={to} cy="36" r="8" />
        <text x={to} y="16" text-anchor="middle">
          {PULSE_RESULT.now}
        </text>
        <text x={from} y="61" text-anchor="middle">
          {PULSE_RESULT.start}
        </text>
      </svg>
      <p class="scale__ends" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
      <p>{words}</p>
    </section>
  );
}
