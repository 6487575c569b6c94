/** The built site on disk. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Builds the production site into `dist`. */
export function buildSite(): Promise<void> {
  return asProduction(async () => {
    await build({ logLevel: 'warn', mode: 'production' });
  });
}

/** Runs a build as if outside Vitest, which marks the environment as a test and so as development. */
export async function asProduction<T>(work: () => Promise<T>): Promise<T> {
  const { VITEST: vitest, NODE_ENV: mode } = process.env;
  delete process.env['VITEST'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await work();
  } finally {
    if (vitest !== undefined) process.env['VITEST'] = vitest;
    if (mode === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = mode;
  }
}

/** Builds only when there is no build yet. */
export async function ensureBuilt(): Promise<void> {
  if (!existsSync(`${DIST}sw.js`)) await buildSite();
}
