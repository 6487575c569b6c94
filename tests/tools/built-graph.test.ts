import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { builtGraph, precacheEntries, staticImports } from './built-graph';

it('tells what a script needs at once from what it loads later', () => {
  const code = `import{a as b}from"./one.js";import"./two.js";export{c}from"./three.js";export*from"./four.js";
    const later=()=>import("./lazy.js"),text='import "./never.js"';`;
  expect(staticImports(code)).toEqual(['./one.js', './two.js', './three.js', './four.js']);
});

it('follows static imports through a built site, and counts nothing twice', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'koers-graph-'));
  await mkdir(path.join(root, 'assets'));
  const files: Record<string, string> = {
    'index.html': `<script type="module" crossorigin src="./assets/entry.js"></script>
      <link rel="modulepreload" crossorigin href="./assets/shared.js">
      <link rel="stylesheet" crossorigin href="./assets/entry.css">
      <link rel="preload" as="font" href="./assets/text.woff2">`,
    'assets/entry.js': `import"./shared.js";import("./later.js")`,
    'assets/shared.js': `import"./deep.js"`,
    'assets/deep.js': `import"./shared.js"`,
    'assets/later.js': `import"./deep.js"`,
    'assets/entry.css': '',
    'assets/text.woff2': 'font',
    'sw.js': `p([{url:"index.html",revision:"1",integrity:"sha384-a"},{url:"assets/entry.js",revision:null,integrity:"sha384-b"}])`,
  };
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(path.join(root, file), text)));
  const graph = await builtGraph(root);
  const names = (list: readonly { file: string }[]): string[] => list.map(({ file }) => file).toSorted();
  expect(names(graph.eager)).toEqual([
    'assets/deep.js',
    'assets/entry.css',
    'assets/entry.js',
    'assets/shared.js',
    'index.html',
  ]);
  expect(names(graph.lazyScripts)).toEqual(['assets/later.js']);
  expect(names(graph.preloadedFonts)).toEqual(['assets/text.woff2']);
  expect(names(graph.precached)).toEqual(['assets/entry.js', 'index.html']);
  await rm(root, { recursive: true });
});

it('reads an entry without a hash as one without a hash', () => {
  expect(precacheEntries('[{url:"a.js",revision:null}]')).toEqual([
    { url: 'a.js', revision: null, integrity: '' },
  ]);
});
