// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { applyPreferences, type Preferences } from '../../src/ui/preferences';

const CHOSEN: Preferences = { textScale: 1, wide: false, calm: false, palette: 'system', tide: true };
const LIGHT = '(prefers-color-scheme: light)';
const DARK = '(prefers-color-scheme: dark)';

it.each([
  ['system', LIGHT, DARK],
  ['light', 'all', 'not all'],
  ['dark', 'not all', 'all'],
] as const)("with the palette %s the browser's bar has the colour of the page", (palette, light, dark) => {
  const [head = ''] = /<head>.*<\/head>/su.exec(readFileSync('index.html', 'utf8')) ?? [];
  const { documentElement: root } = new DOMParser().parseFromString(head, 'text/html');
  applyPreferences(root, { ...CHOSEN, palette });
  const bars = [...root.querySelectorAll('meta[name="theme-color"]')];
  expect(bars.map((bar) => [bar.getAttribute('content'), bar.getAttribute('media')])).toEqual([
    ['#F5EFE3', light],
    ['#0E1A1E', dark],
  ]);
});
