import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };

const software = readFileSync('public/licences/software.txt', 'utf8');

it.each(Object.keys(pkg.dependencies))('ships the licence of %s, whose code is in the bundle', (name) => {
  expect(software).toContain(`\n${name} (`);
});

it.each(Object.keys(pkg.devDependencies).filter((name) => name.startsWith('@fontsource/')))(
  'ships the licence of %s, whose fonts are in the bundle',
  (name) => {
    const shipped = readFileSync(`public/licences/${name.replace('@fontsource/', '')}.txt`, 'utf8');
    expect(shipped).toBe(readFileSync(`node_modules/${name}/LICENSE`, 'utf8'));
  },
);
