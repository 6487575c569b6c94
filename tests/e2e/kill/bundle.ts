import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A file of `driver/` as one script that a page can load. */
export async function bundleDriver(entry: 'main' | 'plant'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(`driver/${entry}.ts`, import.meta.url)), formats: ['es'] },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The driver was not built.');
  return chunk.code;
}
