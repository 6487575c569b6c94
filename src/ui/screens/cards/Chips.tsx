import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChipsProps<V extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: V; readonly label: ComponentChildren }[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
}

/** A choice of one on a line: native radio buttons drawn as chips, so that one Tab and the arrows reach them all. */
export function Chips<V extends string>({ legend, options, value, onChange }: ChipsProps<V>) {
  const group = useId();
  return (
    <fieldset class="chips">
      <legend class="sr-only">{legend}</legend>
      {options.map((option) => (
        <label class="chip" key={option.value}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
