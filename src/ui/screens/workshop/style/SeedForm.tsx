import { useState } from 'preact/hooks';
import { MIX } from './mix-text';

interface SeedFormProps {
  readonly seed: number;
  readonly onSeed: (seed: number) => void;
}

/** The number that the tables follow from: typed again, with the same list, they come back. */
export function SeedForm({ seed, onSeed }: SeedFormProps) {
  const [typed, setTyped] = useState(String(seed));
  return (
    <form
      class="mix__seed"
      onSubmit={(event) => {
        event.preventDefault();
        if (/^\d{1,6}$/u.test(typed.trim())) onSeed(Number(typed));
      }}
    >
      <label class="field">
        <span class="field__label">{MIX.numberField}</span>
        <span class="field__hint">{MIX.numberHint}</span>
        <input
          class="input"
          inputMode="numeric"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {MIX.make}
      </button>
      <button type="button" class="button" onClick={() => globalThis.print()}>
        {MIX.print}
      </button>
    </form>
  );
}
