/** What somebody does who has only a keyboard, and what must hold at every stop. */
import type { Page } from 'playwright-core';

/** Longer than any screen has stops: then a thing cannot be reached at all. */
const MOST_STOPS = 80;

/** What has the focus, in words: its role and its name. */
export async function focused(page: Page): Promise<string> {
  const place = page.locator(':focus');
  if ((await place.count()) === 0) return '';
  // Two that have no role in the snapshot: people know a date by its label, and a summary by its words.
  const known = await place.evaluate((element) => {
    if (element.matches('summary')) return element.textContent;
    return element instanceof HTMLInputElement && element.type === 'date'
      ? element.labels?.[0]?.textContent
      : undefined;
  });
  if (known) return `field "${known.trim()}"`;
  const snapshot = await place.ariaSnapshot();
  return /[a-z]+(?: "(?:[^"\\]|\\.)*")?/.exec(snapshot)?.[0] ?? '';
}

/** Why the stop that has the focus now is a bad one. */
async function badStop(page: Page): Promise<string[]> {
  const name = await focused(page);
  const faults = await page.evaluate(() => {
    const element = document.activeElement;
    // The little calendar inside a date field is the browser's own, and draws its own outline.
    if (!(element instanceof HTMLElement) || !element.matches(':focus')) return [];
    const found: string[] = [];
    // A choice shows it on its tile, a link of a list on the whole entry.
    const outlined = (place: Element): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(place);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const drawn = [element, element.closest('label'), element.closest('li')].find(
      (place) => place && outlined(place),
    );
    if (!drawn) found.push(`has no visible outline (${element.tagName} ${element.className})`);
    const box = (drawn ?? element).getBoundingClientRect();
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const over = document.elementFromPoint(x, y)?.closest('.table__foot');
    if (over && !over.contains(element)) found.push('is covered by the footer');
    if (box.bottom < 1 || box.top > innerHeight - 1) found.push('is out of sight');
    return found;
  });
  const nameless = name === '' || name.includes('"') ? [] : ['has no name'];
  return [...nameless, ...faults].map((fault) => `${name}: ${fault}`);
}

export interface Keyboard {
  /** Every fault met on the way. */
  readonly faults: string[];
  /** Tab until what has the focus fits, such as `button "Klaar"`. */
  tabTo(wanted: string | RegExp): Promise<void>;
  /** Tab to it, and Enter. */
  enter(wanted: string | RegExp): Promise<void>;
  type(field: string | RegExp, text: string): Promise<void>;
}

/** A pair of hands on the keyboard of a page. */
export function keyboard(page: Page, back = false): Keyboard {
  const faults: string[] = [];
  const tabTo: Keyboard['tabTo'] = async (wanted) => {
    const seen: string[] = [];
    /* oxlint-disable no-await-in-loop -- one key after the other */
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      for (const fault of await badStop(page)) if (!faults.includes(fault)) faults.push(fault);
      const name = await focused(page);
      seen.push(name);
      if (typeof wanted === 'string' ? name === wanted : wanted.test(name)) return;
    }
    /* oxlint-enable no-await-in-loop */
    throw new Error(`The keyboard never reaches ${wanted}. It stopped at: ${[...new Set(seen)].join('; ')}`);
  };
  return {
    faults,
    tabTo,
    async enter(wanted) {
      await tabTo(wanted);
      await page.keyboard.press('Enter');
    },
    async type(field, text) {
      await tabTo(field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
  };
}
