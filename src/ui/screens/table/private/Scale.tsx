import { useId } from 'preact/hooks';
import { PULSE } from './text';

const SCORES = [1, 2, 3, 4, 5] as const;

interface ScaleProps {
  readonly legend: string;
  /** Words for 1 and for 5. */
  readonly ends: readonly [string, string];
  readonly value: number | null;
  readonly onChange: (score: number) => void;
}

/** A question from 1 to 5, with words at both ends; native radios. */
export function Scale({ legend, ends, value, onChange }: ScaleProps) {
  const group = useId();
  return (
    <fieldset class="field">
      <legend class="field__label choice__legend">{legend}</legend>
      <div class="scale">
        {SCORES.map((score) => (
          <label class="choice scale__score" key={score}>
            <input
              type="radio"
              name={group}
              aria-label={PULSE.option(score, ends)}
              checked={score === value}
              onChange={() => onChange(score)}
            />
            {score}
          </label>
        ))}
      </div>
      <p class="scale__ends" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </fieldset>
  );
}
