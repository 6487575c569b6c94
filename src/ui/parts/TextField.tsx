import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { textLength, tidy } from '../../rules/text';
import { COUNTER } from './text';

/** Ruled lines that stand ready; 0 is a plain line of input. */
const ROWS = { input: 0, lines: 3, 'lines-short': 2, 'lines-one': 1 } as const;
const LOOKS = {
  lines: 'lines',
  'lines-short': 'lines lines--short',
  'lines-one': 'lines lines--one',
} as const;

interface TextFieldProps {
  readonly label: ComponentChildren;
  readonly value: string;
  readonly onInput: (text: string) => void;
  /** Most characters; more can be typed, but is told and not accepted. */
  readonly limit: number;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  /** One line of input, a sentence on ruled lines, or two such lines, or one that grows. */
  readonly form?: keyof typeof ROWS;
  readonly onEnter?: (() => void) | undefined;
  /** It appeared because somebody asked to write: ready at once. */
  readonly focus?: boolean;
}

/** A sentence tells from the start how much it may be; for a name that is noise, until it is nearly full. */
const SENTENCE = 100;
const NEARLY = 10;

function roomIn(left: number, limit: number): string {
  if (left < 0) return COUNTER.over(-left);
  if (left === limit) return limit < SENTENCE ? '' : COUNTER.most(limit);
  return limit >= SENTENCE || left <= NEARLY ? COUNTER.left(left) : '';
}

/** The same for who hears the page: told when it matters, and not at every letter. */
function roomSaid(left: number): string {
  if (left < 0) return COUNTER.full;
  return left <= NEARLY ? COUNTER.nearly : '';
}

/** A text a person writes, with room left in words. Nothing that was typed or pasted is ever cut off. */
export function TextField(props: TextFieldProps) {
  const { label, value, onInput, limit, hint, placeholder, form = 'input', onEnter } = props;
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const lines = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (props.focus) (line.current ?? lines.current)?.focus();
  }, []);
  const left = limit - textLength(tidy(value));
  const shared = {
    id,
    value,
    placeholder,
    dir: 'auto' as const,
    'aria-describedby': `${id}-foot`,
    'aria-invalid': left < 0,
    autocomplete: 'off',
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => {
      // A sentence has no line breaks, so Enter means "done" here.
      if (event.key !== 'Enter' || event.isComposing) return;
      if (form !== 'input') event.preventDefault();
      onEnter?.();
    },
  };
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      {form === 'input' ? (
        <input ref={line} class="input" type="text" {...shared} />
      ) : (
        <textarea ref={lines} class={LOOKS[form]} rows={ROWS[form]} {...shared} />
      )}
      <p class="field__foot" id={`${id}-foot`}>
        <span>{hint}</span>
        <span>{roomIn(left, limit)}</span>
      </p>
      <span class="sr-only" aria-live="polite">
        {roomSaid(left)}
      </span>
    </div>
  );
}
