/** The size limits of quality.md, measured on the built site. Each prints what it found, so that growth is seen early. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DIST } from './tools/built';
import type { BuiltFile } from './tools/built-graph';
import { builtGraph } from './tools/built-graph';

const KB = 1000;

/** Lazy chunks with a limit of their own, by name: other people's code, each with the reason why it is worth it. */
const EXCEPTIONS: Readonly<Record<string, number>> = {
  // The PDF writer, in the print worker only: the one library that writes tags.
  pdfkit: 60 * KB,
};
/** A deck is content, not code: one chunk of cards. */
const DECK_CHUNK = 20 * KB;
const DECKS = readdirSync('cards').map((name) => name.replace('.json', ''));
const OWN_CHUNK = 12 * KB;

const graph = await builtGraph(DIST);

const sum = (files: readonly BuiltFile[]): number =>
  files.reduce((total, { transferred }) => total + transferred, 0);
const kb = (bytes: number): string => `${(bytes / KB).toFixed(1)} kB`;

function show(what: string, found: string, files: readonly BuiltFile[]): void {
  const list = files.map(({ file, transferred }) => `\n    ${kb(transferred).padStart(9)}  ${file}`);
  // oxlint-disable-next-line no-console -- the figure is half the point
  console.log(`${what}: ${found}${list.join('')}`);
}

it('starts with at most 30 kB of page, script and style', () => {
  show('before the start screen works (target 24 kB, limit 30 kB)', kb(sum(graph.eager)), graph.eager);
  expect(sum(graph.eager)).toBeLessThanOrEqual(30 * KB);
});

it('starts with at most 7 requests', () => {
  const requests = [...graph.eager, ...graph.preloadedFonts];
  show('requests before the worker (target 5, limit 7)', String(requests.length), requests);
  expect(requests.length).toBeLessThanOrEqual(7);
});

it('preloads at most 40 kB of fonts', () => {
  show('fonts preloaded (limit 40 kB)', kb(sum(graph.preloadedFonts)), graph.preloadedFonts);
  expect(sum(graph.preloadedFonts)).toBeLessThanOrEqual(40 * KB);
});

it('keeps every lazy chunk of our own under 12 kB', () => {
  show('lazy chunks (limit 12 kB each)', String(graph.lazyScripts.length), graph.lazyScripts);
  const tooLarge = graph.lazyScripts.filter(({ file, transferred }) => transferred > limitOf(file));
  expect(tooLarge).toEqual([]);
});

it('lists no exception for a chunk that is gone', () => {
  const unused = Object.keys(EXCEPTIONS).filter(
    (name) => !graph.lazyScripts.some(({ file }) => nameOf(file) === name),
  );
  expect(unused).toEqual([]);
});

it('stores at most 450 kB for offline use', () => {
  show('precache (limit 450 kB)', kb(sum(graph.precached)), []);
  expect(sum(graph.precached)).toBeLessThanOrEqual(450 * KB);
});

function limitOf(file: string): number {
  const name = nameOf(file);
  return EXCEPTIONS[name] ?? (DECKS.includes(name) ? DECK_CHUNK : OWN_CHUNK);
}

/** `assets/wat-a1B2c3D4.js` is the chunk `wat`. */
function nameOf(file: string): string {
  return file.replace(/^assets\//, '').replace(/-.{8}\.js$/, '');
}
