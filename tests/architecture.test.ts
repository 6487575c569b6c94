/** Holds `src` to the borders in `tools/architecture/table.ts`, and first shows that the check can fail. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches } from './tools/architecture/check';

describe('the check finds a planted breach', () => {
  const cases: [string, string, string, string | null][] = [
    // why, file, source, what it should say (null: nothing)
    ['rules run code of decks', 'src/rules/a.ts', `import { b } from '../decks/b';`, 'only types'],
    ['types leave no code behind', 'src/rules/a.ts', `import type { B } from '../decks/b';`, null],
    ['so do type queries', 'src/rules/a.ts', `type B = import('../decks/b').B;`, null],
    ['an inline type import does', 'src/rules/a.ts', `import { type B } from '../decks/b';`, 'only types'],
    ['passing on is importing', 'src/rules/a.ts', `export { b } from '../decks/b';`, 'only types'],
    ['passing on everything too', 'src/rules/a.ts', `export * from '../decks/b';`, 'only types'],
    [
      'ui reaches storage',
      'src/ui/screens/A.tsx',
      `import { open } from '../../storage/open';`,
      "may not import 'storage'",
    ],
    [
      'not by types either',
      'src/ui/A.tsx',
      `import type { Row } from '../storage/row';`,
      "may not import 'storage'",
    ],
    [
      'nor lazily',
      'src/ui/A.tsx',
      `const open = () => import('../storage/open');`,
      "may not import 'storage'",
    ],
    ['storage fills a port', 'src/storage/a.ts', `import type { S } from '../session/ports';`, null],
    [
      'storage knows the session',
      'src/storage/a.ts',
      `import type { S } from '../session/table';`,
      'only the types in',
    ],
    ['storage runs a port', 'src/storage/a.ts', `import { s } from '../session/ports';`, 'only the types in'],
    ['ui draws the speelveld', 'src/ui/A.tsx', `import { draw } from '../speelveld/draw';`, null],
    [
      'the speelveld knows no screen',
      'src/speelveld/a.ts',
      `import { A } from '../ui/A';`,
      "may not import 'ui'",
    ],
    [
      'the speelveld runs rules',
      'src/speelveld/a.ts',
      `import { decide } from '../rules/decide';`,
      'only types',
    ],
    ['export is lazy', 'src/ui/A.tsx', `import { pdf } from '../export/pdf';`, 'only by import()'],
    ['and then fine', 'src/ui/A.tsx', `const pdf = () => import('../export/pdf');`, null],
    [
      'lib imports nothing',
      'src/lib/a.ts',
      `import { decide } from '../rules/decide';`,
      "may not import 'rules'",
    ],
    ['a folder imports itself', 'src/rules/a.ts', `import { b } from './sub/b';`, null],
    ['main knows every folder', 'src/main.tsx', `import { open } from './storage/open';`, null],
    ['nobody imports main', 'src/ui/A.tsx', `import { go } from '../main';`, "may not import 'main'"],
    ['cards are read by decks', 'src/decks/a.ts', `const wat = () => import('../../cards/wat.json');`, null],
    ['and by nobody else', 'src/ui/A.tsx', `import wat from '../../cards/wat.json';`, 'may not read cards'],
    [
      'src imports a test',
      'src/rules/a.ts',
      `import { fake } from '../../tests/fake';`,
      "may not import 'tests'",
    ],
    ['a new folder has no row yet', 'src/sync/a.ts', '', 'has no row'],
    [
      'a package in the wrong place',
      'src/rules/a.ts',
      `import { render } from 'preact/hooks';`,
      "the package 'preact'",
    ],
    ['a package in its place', 'src/ui/A.tsx', `import { useState } from 'preact/hooks';`, null],
    [
      'a package nobody decided on',
      'src/ui/A.tsx',
      `import x from '@some/thing/part';`,
      "the package '@some/thing'",
    ],
    ['an import in a comment', 'src/rules/a.ts', `// import { open } from '../storage/open';`, null],
    ['an import in a text', 'src/rules/a.ts', `const text = "import '../storage/open'";`, null],

    ['rules ask the browser', 'src/rules/a.ts', `const a = navigator.language;`, "may not use 'navigator'"],
    ['by a detour', 'src/decks/a.ts', `const a = globalThis.indexedDB;`, "may not use 'indexedDB'"],
    ['in lookback', 'src/lookback/a.ts', `if (typeof window !== 'undefined') go();`, "may not use 'window'"],
    ['ui may', 'src/ui/A.tsx', `const a = document.title;`, null],
    [
      'a field with that name',
      'src/decks/a.ts',
      `interface S { document: string } const d = (s: S) => s.document;`,
      null,
    ],
    [
      'a local with that name',
      'src/decks/a.ts',
      `function f({ document }: S) { return { document }; }`,
      null,
    ],

    ['a relaxed write', 'src/storage/a.ts', `await db.put('events', event);`, 'strict durability'],
    ['through a field', 'src/storage/a.ts', `await this.db.delete('events', 1);`, 'strict durability'],
    ['a write in a transaction', 'src/storage/a.ts', `await tx.store.add(event); await set.add(1);`, null],

    [
      'raw HTML in a screen',
      'src/ui/A.tsx',
      `<p dangerouslySetInnerHTML={{ __html: x }} />;`,
      'makes HTML out of text',
    ],
    ['raw HTML anywhere', 'src/lib/a.ts', `node.innerHTML = text;`, 'makes HTML out of text'],
    ['by its name in a text', 'src/lib/a.ts', `node['innerHTML'] = text;`, 'makes HTML out of text'],

    ['a long file', 'src/lib/a.ts', 'go();\n'.repeat(301), 'has 301 lines'],
    ['a file that just fits', 'src/lib/a.ts', 'go();\n'.repeat(300), null],
    ['a long stylesheet', 'src/ui/style/a.css', 'a {}\n'.repeat(301), 'has 301 lines'],
  ];

  const planted = cases.flatMap(([why, file, text, says]) =>
    says === null ? [] : [{ why, file, text, says }],
  );
  const innocent = cases.flatMap(([why, file, text, says]) => (says === null ? [{ why, file, text }] : []));

  it.each(planted)('$why', ({ file, text, says }) => {
    expect(breaches([{ path: file, text }])).toEqual([expect.stringContaining(says)]);
  });

  it.each(innocent)('and lets pass: $why', ({ file, text }) => {
    expect(breaches([{ path: file, text }])).toEqual([]);
  });

  it('and names the file and the line', () => {
    const text = `import type { A } from './a';\n\n/* é */\nimport { b } from '../session/b';\n`;
    expect(breaches([{ path: 'src/rules/a.ts', text }])).toEqual([
      "src/rules/a.ts:4 'rules' may not import 'session'",
    ]);
  });
});

describe('src', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
    .map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));

  it('is read at all', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it('keeps to its borders', () => {
    expect(breaches(files)).toEqual([]);
  }, 30_000);
});
