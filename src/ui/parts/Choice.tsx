import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';
import './choice.css';

interface ChoiceProps<V extends string | number> {
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly hint?: string;
  readonly name: string;
  readonly options: readonly { readonly value: V; readonly label: ComponentChildren }[];
  /** The chosen value; null while nothing was chosen, for choices that must be made by people. */
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly columns?: number;
  readonly class?: string;
}

/** So many tiles beside each other that the last row has no tile alone, where that can be. */
const beside = (count: number, most: number): number => Math.ceil(count / Math.ceil(count / most));

/** A choice of one: native radio buttons drawn as tiles, so that arrows, labels and forms behave. */
export function Choice<V extends string | number>(props: ChoiceProps<V>) {
  const { legend, legendHidden, hint, name, options, value, onChange, columns = 1 } = props;
  const group = `${name}${useId()}`;
  return (
    <fieldset class={`field ${props.class ?? ''}`} {...(hint && { 'aria-describedby': `${group}-hint` })}>
      <legend class={legendHidden ? 'sr-only' : 'field__label choice__legend'}>{legend}</legend>
      {hint && (
        <p class="field__hint choice__hint" id={`${group}-hint`}>
          {hint}
        </p>
      )}
      <div
        class="choices"
        data-columns={columns}
        style={{ '--naast': String(beside(options.length, columns)) }}
      >
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type="radio"
              name={group}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
            <span class="choice__tick">
              <Icon name="check" />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
