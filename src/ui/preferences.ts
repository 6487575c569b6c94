/** How a person wants to see the app. Kept on the device, applied to the root element. */

export interface Preferences {
  /** Beyond the system's own text size. */
  readonly textScale: 1 | 1.25 | 1.5 | 2;
  readonly wide: boolean;
  readonly calm: boolean;
  readonly palette: 'system' | 'light' | 'dark';
  /** Whether time shows as falling water. */
  readonly tide: boolean;
}

/** Puts the preferences where the stylesheets read them. */
export function applyPreferences(root: HTMLElement, { textScale, wide, calm, palette }: Preferences): void {
  root.style.setProperty('--tekstmaat', String(textScale));
  root.toggleAttribute('data-wide', wide);
  root.toggleAttribute('data-calm', calm);
  if (palette === 'system') delete root.dataset['palette'];
  else root.dataset['palette'] = palette;
  // The bar of the browser has the colour of the page, also where that is not the system's.
  for (const bar of root.querySelectorAll<HTMLMetaElement>('[data-scheme]')) {
    const { scheme } = bar.dataset;
    const chosen = palette === scheme ? 'all' : 'not all';
    bar.setAttribute('media', palette === 'system' ? `(prefers-color-scheme: ${scheme})` : chosen);
  }
}
