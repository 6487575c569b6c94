/** What hands do: press, choose, write; each by the role and the name that a person hears or reads. */
import type { Locator, Page } from 'playwright-core';

/** Longest wait (ms) for a thing to be within reach; two busy cores are slow. */
const PATIENCE_MS = 20_000;

/** What somebody plays with. */
export type Means = 'mouse' | 'touch' | 'keys';
const means = new WeakMap<Page, Means>();

/**
 * From now on this page is played with fingers, or as with keys alone. A key on a button is no tap, so with keys no
 * step has to be waited for: a whole game takes a third of the time. What real keys do is a matter of its own
 * (keys.ts).
 */
export function playWith(page: Page, by: Means): void {
  means.set(page, by);
}

/**
 * What Enter does, in one go: a real key comes a moment after the focus was set, and a sheet that closes may have
 * moved that meanwhile. What can't get the focus, such as a button behind a sheet, is waited for.
 */
async function byKey(target: Locator): Promise<void> {
  await target.waitFor();
  const pressed = (): Promise<boolean> =>
    target.evaluate((element: HTMLElement) => {
      element.focus();
      if (document.activeElement !== element) return false;
      element.click();
      return true;
    });
  const giveUp = Date.now() + PATIENCE_MS;
  /* oxlint-disable no-await-in-loop -- tried until it is within reach */
  while (!(await pressed())) {
    if (Date.now() > giveUp) throw new Error(`No key reaches ${String(target)}.`);
    await target.page().waitForTimeout(30);
  }
  /* oxlint-enable no-await-in-loop */
}

/** Presses a button or a link by whatever this page is played with. */
export async function activate(target: Locator): Promise<void> {
  const by = means.get(target.page());
  if (by === 'keys') await byKey(target);
  else if (by === 'touch') await target.tap();
  else await target.click();
}

/** Chooses one of several. */
export async function mark(radio: Locator): Promise<void> {
  if (means.get(radio.page()) === 'keys') await byKey(radio);
  else await radio.check();
}

/** How many events the session on the screen holds; -1 where there is no session. */
export function lengthOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const place = document.querySelector<HTMLElement>('[data-length]');
    return Number(place?.dataset['length'] ?? -1);
  });
}

/** What the screen says of saving. */
export type Save = 'saved' | 'unsaved';

/** Until the screen shows another number of events than `length`, and says how saving them went. */
export async function beyond(page: Page, length: number, save: Save = 'saved'): Promise<void> {
  await page.waitForFunction(
    ([before, said]) => {
      const place = document.querySelector<HTMLElement>('[data-length]');
      const shown = document.querySelector(`[data-save="${said}"]`);
      return shown !== null && place !== null && Number(place.dataset['length']) !== before;
    },
    [length, save] as const,
  );
}

/** The button with this name, in the dialog when one is open: the rest of the page is then out of reach. */
export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Presses a button that only changes the screen. */
export async function tap(page: Page, name: string | RegExp): Promise<void> {
  await activate(button(page, name));
}

/** A new step takes no tap before this time (ms): it might be the second half of a double one. */
const SETTLED_MS = 360;

/** Until a step that has just appeared may be tapped. */
export async function settled(page: Page): Promise<void> {
  if (means.get(page) !== 'keys') await page.waitForTimeout(SETTLED_MS);
}

/** Presses a button that records something, and waits until it is saved, or was said not to be. */
export async function press(page: Page, name: string | RegExp, save: Save = 'saved'): Promise<void> {
  const before = await lengthOf(page);
  await tap(page, name);
  await beyond(page, before, save);
  await settled(page);
}

/** Chooses one of a group. */
export async function choose(page: Page, group: string, option: string | RegExp): Promise<void> {
  await mark(page.getByRole('group', { name: group }).getByRole('radio', { name: option }));
}

/** Writes into a field. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
}

/** The step the table is at, such as "draw". */
export async function stepOf(page: Page): Promise<string> {
  return (await page.locator('main[data-step]').getAttribute('data-step')) ?? '';
}

/** Until the table is at one of these steps. */
export async function atStep(page: Page, ...steps: string[]): Promise<void> {
  await page.locator(steps.map((step) => `main[data-step="${step}"]`).join(',')).waitFor();
}

/** Until the table opened at one of these steps by itself, and may be tapped. */
export async function opensAt(page: Page, ...steps: string[]): Promise<void> {
  await atStep(page, ...steps);
  await settled(page);
}
