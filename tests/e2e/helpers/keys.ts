/** What somebody does who has only a keyboard, and what must hold at every stop. */
import type { Page } from 'playwright-core';

/** Longer than any screen has stops: then a thing cannot be reached at all. */
const MOST_STOPS = 80;

/** What has the focus, in words: its role and its name. */
export async function focused(page: Page): Promise<string> {
  const place = page.locator(':focus');
  if ((await place.count()) === 0) return '';
  const [line = ''] = (await place.ariaSnapshot()).split('\n');
  return line
    .replace(/^- /, '')
    .replace(/ \[[^\]]*\]/g, '')
    .replace(/:.*$/, '')
    .trim();
}

/** Why the stop that has the focus now is a bad one. */
async function badStop(page: Page): Promise<string[]> {
  const name = await focused(page);
  const faults = await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return [];
    const found: string[] = [];
    // A choice is drawn by its tile.
    const drawn = element.matches('[type=radio], [type=checkbox]')
      ? (element.closest('label') ?? element)
      : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    const own = getComputedStyle(element);
    const visible = (style: string, width: string): boolean =>
      style !== 'none' && Number.parseFloat(width) >= 2;
    if (!visible(outlineStyle, outlineWidth) && !visible(own.outlineStyle, own.outlineWidth)) {
      found.push('has no visible outline');
    }
    const box = drawn.getBoundingClientRect();
    const foot = document.querySelector('.table__foot');
    const footer = foot?.getBoundingClientRect();
    const over = footer && !foot?.contains(element) && !element.closest('dialog');
    if (over && box.bottom > footer.top + 1 && box.top < footer.bottom - 1 && box.height < footer.top) {
      found.push(`is covered by the footer (${Math.round(box.bottom)} under ${Math.round(footer.top)})`);
    }
    if (box.bottom < 1 || box.top > innerHeight - 1) found.push('is out of sight');
    return found;
  });
  const nameless = /"|^heading|^textbox|^document$/.test(name) ? [] : ['has no name'];
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
