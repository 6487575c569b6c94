import { useId, useState } from 'preact/hooks';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

/** A number within bounds; what is outside them counts as the nearest. */
export function NumberField({ label, hint, value, least, most, step = 1, onChange }: NumberFieldProps) {
  const id = useId();
  // What is being typed stands, whatever else on the screen is drawn anew meanwhile.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <input
        class="input"
        id={id}
        type="number"
        inputMode={step < 1 || least < 0 ? 'text' : 'numeric'}
        min={least}
        max={most}
        step={step}
        value={typed ?? value}
        onInput={(event) => setTyped(event.currentTarget.value)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const asked = event.currentTarget.valueAsNumber;
          const whole = step < 1 ? asked : Math.round(asked);
          const next = Number.isFinite(whole) ? Math.max(least, Math.min(most, whole)) : value;
          setTyped(null);
          onChange(next);
        }}
      />
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label class="print__card">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
