// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useSecondTap } from '../../src/ui/screens/table/use-second-tap';

function Step({ name, onTap }: { readonly name: string; readonly onTap: (name: string) => void }) {
  useSecondTap(name);
  return (
    <div class="table__main">
      <button type="button" onClick={() => onTap(name)}>
        Klaar
      </button>
    </div>
  );
}

/** A tap at a place (px) and a moment (ms); `detail` 0 is a key pressed on the button. */
function tap(button: Element, at: number, { x = 100, y = 100, detail = 1 } = {}): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, clientX: x, clientY: y, detail });
  Object.defineProperty(event, 'timeStamp', { value: at });
  fireEvent(button, event);
}

function taps(second: (button: Element) => void): string[] {
  const seen: string[] = [];
  const onTap = (name: string): number => seen.push(name);
  const { container, rerender } = render(<Step name="first" onTap={onTap} />);
  const button = (): Element => container.querySelector('button') ?? container;
  tap(button(), 1000);
  rerender(<Step name="second" onTap={onTap} />);
  second(button());
  return seen;
}

test('the second half of a double tap does not end the step it brought', () => {
  expect(taps((button) => tap(button, 1200))).toEqual(['first']);
});

test('a tap after a moment counts', () => {
  expect(taps((button) => tap(button, 1400))).toEqual(['first', 'second']);
});

test('a quick tap elsewhere counts: two hands at one table', () => {
  expect(taps((button) => tap(button, 1200, { x: 600 }))).toEqual(['first', 'second']);
});

test('keys are never swallowed', () => {
  expect(taps((button) => tap(button, 1200, { detail: 0 }))).toEqual(['first', 'second']);
});
