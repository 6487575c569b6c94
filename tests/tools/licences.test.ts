/** Whose code or fonts are shipped, their licence is shipped too. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import lock from '../../package-lock.json' with { type: 'json' };
import pkg from '../../package.json' with { type: 'json' };
import { LEFT_OUT } from './pdfkit-alias.mjs';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
}

const packages = lock.packages as Readonly<Record<string, Locked | undefined>>;
const software = readFileSync('public/licences/software.txt', 'utf8');
const listed = [...software.matchAll(/^={72}\n(.+) \(.+\)\n={72}$/gmu)].flatMap(([, names = '']) =>
  names.split(', '),
);

/** Not in what is built: the parts of pdfkit that an alias leaves out, types, and helpers that its browser build has inside. */
const NOT_SHIPPED: ReadonlySet<string> = new Set([
  ...LEFT_OUT.map(({ find }) => String(find)),
  '@noble/ciphers',
  '@types/trusted-types',
]);

/** What the worker and the built scripts hold of the tools that made them. */
const FROM_TOOLS = ['vite', 'workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

/** The packages, with all that they bring along. */
function closure(names: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    if (found.has(name) || NOT_SHIPPED.has(name)) continue;
    found.add(name);
    closure(Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}), found);
  }
  return found;
}

it('lists every package of which code is shipped, also those that others bring along, and no other', () => {
  const shipped = [...closure(Object.keys(pkg.dependencies)), ...FROM_TOOLS];
  expect([...listed].sort()).toEqual([...new Set(shipped)].sort());
});

it.each(listed)('gives the licence of %s as it stands there', (name) => {
  const file = readdirSync(`node_modules/${name}`).find((entry) => /^licen[cs]e/iu.test(entry)) ?? '';
  const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
  const [copyright = ''] = /copyright .*/iu.exec(readFileSync(`node_modules/${name}/${file}`, 'utf8')) ?? [];
  expect(copyright).not.toBe('');
  expect(plain(software)).toContain(plain(copyright));
});

it.each(Object.keys(pkg.devDependencies).filter((name) => name.startsWith('@fontsource/')))(
  'ships the licence of %s, whose fonts are in the bundle',
  (name) => {
    // Both are under the same licence: it stands there once, below who made which.
    const shipped = readFileSync('public/licences/lettertypen.txt', 'utf8');
    const [maker = '', ...licence] = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').split('\n');
    expect(maker).toMatch(/^Copyright /u);
    expect(shipped.split('\n')).toContain(maker);
    expect(shipped.endsWith(`\n${licence.join('\n')}`)).toBe(true);
  },
);
