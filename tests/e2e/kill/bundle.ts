import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The driver as one script that a page can load. */
export async function bundleDriver(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('driver/main.ts', import.meta.url)), formats: ['es'] },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The driver was not built.');
  return chunk.code;
}
