/** What a screen must hold for everybody beside axe: reflow, spacing, targets. Each gives the faults as sentences. */
import type { Page } from 'playwright-core';

/** How far (px) the page can be scrolled sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** Buttons, links and fields that are smaller than they should be (px). */
export function smallTargets(
  page: Page,
  least: { readonly any: number; readonly button: number },
): Promise<string[]> {
  return page.evaluate(({ any, button }) => {
    const seen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: false, visibilityProperty: true }) &&
      !element.closest('.sr-only');
    return [...document.querySelectorAll('button, a[href], input, textarea, summary, select')]
      .filter(seen)
      .flatMap((element) => {
        // The whole tile of a choice is its target, and the whole entry of a list that its link lies over.
        const spread = getComputedStyle(element, '::after').position === 'absolute';
        const target = element.closest('label') ?? (spread ? element.closest('li') : null) ?? element;
        const { width, height } = target.getBoundingClientRect();
        const bound = element.matches('button, .button') ? button : any;
        if (width + 0.5 >= bound && height + 0.5 >= bound) return [];
        const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
        return [`${element.tagName} "${name}" is ${Math.round(width)} x ${Math.round(height)}`];
      });
  }, least);
}

/** Text that is cut off when it gets the spacing of WCAG 1.4.12. */
export async function clippedWithSpacing(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // The policy allows no style sheet of a test; the object model may still be used.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    dispatchEvent(new Event('resize'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const faults = [...document.querySelectorAll<HTMLElement>('main *, dialog *')].flatMap((element) => {
      const decoration = !element.textContent.trim() || element.closest('svg, .sr-only, .speelveld-list');
      // Words for a screen reader alone are cut off on purpose.
      const unseen = getComputedStyle(element).clipPath === 'inset(50%)';
      if (decoration || unseen || !element.checkVisibility()) return [];
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      // Only for who listens, at this width.
      if (clipPath === 'inset(50%)') return [];
      const cutX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const cutY = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
      const out = own && element.getBoundingClientRect().right > innerWidth + 1;
      return cutX || cutY || out
        ? [`${element.className || element.tagName}: ${element.textContent.slice(0, 40)}`]
        : [];
    });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    dispatchEvent(new Event('resize'));
    return faults;
  });
}
