/** The page as a person uses it: what it shows, and its buttons by the words on them. */
import type { Shown } from '../reports';

const FIELDS = 'main textarea, main input[type="text"]';

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `look` sees something, or gives null after `ms`. */
export async function waitFor<T>(look: () => T | null | undefined, ms: number): Promise<T | null> {
  const end = performance.now() + ms;
  for (;;) {
    const seen = look();
    if (seen !== null && seen !== undefined) return seen;
    if (performance.now() > end) return null;
    await pause(4);
  }
}

/** The table, or null while another screen shows. */
export function shownTable(): Shown | null {
  const main = document.querySelector<HTMLElement>('main[data-length]');
  const [, id] = /^#\/spel\/([\w-]+)$/.exec(location.hash) ?? [];
  if (!main || !id) return null;
  return {
    id,
    length: Number(main.dataset['length']),
    step: main.dataset['step'] ?? '',
    title: main.querySelector('h1')?.textContent ?? '',
    save: main.querySelector<HTMLElement>('[data-save]')?.dataset['save'] ?? '',
    fields: textFields().map(({ value }) => value),
  };
}

export function textFields(): (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)];
}

/** The buttons, links or choices whose words begin so. */
export function controls(
  words: string,
  what: 'button' | 'a[href]' | 'label.choice' = 'button',
): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(`main ${what}`);
  return [...all].filter((control) => control.textContent.trim().startsWith(words));
}

/** Types as a keyboard does. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
