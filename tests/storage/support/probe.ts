/** The storage by itself, for a browser test: built as the product is, without the product's screens. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A script that puts the storage's maker under `window.storageProbe`. */
export async function storageProbe(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('../../../src/storage/indexed-db.ts', import.meta.url)),
        formats: ['iife'],
        name: 'storageProbe',
      },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The storage was not built.');
  return `${chunk.code}; window.storageProbe = storageProbe;`;
}
