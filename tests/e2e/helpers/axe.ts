/** axe, asked in the page itself: injected once a page, and only its violations come back. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is run: every rule of WCAG 2.2 AA, or with "colours" only what another palette can change. */
const ASKED = {
  all: { type: 'tag', values: TAGS },
  colours: { type: 'rule', values: ['color-contrast'] },
} as const;

/** What axe finds, one line a fault. */
export async function axeFaults(page: Page, what: keyof typeof ASKED = 'all'): Promise<string[]> {
  // Half a megabyte to read: a page that has it keeps it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (runOnly) => {
      const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
      );
    },
    { type: ASKED[what].type, values: [...ASKED[what].values] },
  );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
