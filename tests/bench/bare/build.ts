/** Builds the bare page with the tools of the app. */
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { build } from 'vite';
import { asProduction } from '../../tools/built';

export const BARE = fileURLToPath(new URL('../../out/bench/bare/', import.meta.url));

export function buildBare(): Promise<void> {
  return asProduction(async () => {
    await build({
      configFile: false,
      root: fileURLToPath(new URL('./', import.meta.url)),
      base: './',
      mode: 'production',
      logLevel: 'warn',
      plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
      build: { outDir: BARE, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
    });
  });
}
