/** Pages for the browser tests of `src/offline`: a probe beside the built site, and a newer version of that site. */
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { DIST, asProduction } from '../tools/built';
import { changedFile } from '../tools/changed-file';
import { CONTENT_SECURITY_POLICY } from '../tools/csp';

/** The probe as extra files for the server: a page under the product's own policy, and its script. */
export async function probeFiles(): Promise<Record<string, string>> {
  const result = await asProduction(() =>
    build({
      configFile: false,
      logLevel: 'warn',
      mode: 'production',
      base: './',
      build: {
        write: false,
        rolldownOptions: {
          input: fileURLToPath(new URL('probe.ts', import.meta.url)),
          output: { entryFileNames: 'probe/[name].js', chunkFileNames: 'probe/[name].js' },
        },
      },
    }),
  );
  const files: Record<string, string> = {
    'probe.html': `<!doctype html><html lang="nl"><head>
      <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
      <link rel="icon" href="icons/icon.svg"><title>Probe</title>
      <script type="module" src="./probe/probe.js"></script></head><body></body></html>`,
  };
  if (!('output' in result)) throw new Error('one build gives one output');
  for (const chunk of result.output) if (chunk.type === 'chunk') files[chunk.fileName] = chunk.code;
  return files;
}

/** A copy of the built site in which one precached file has changed, as a new release would have it. */
export async function newerSite(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'koers-newer-'));
  await cp(DIST, folder, { recursive: true });
  const changed = await changedFile(DIST, 'licences/kaarten.txt', (text) => `${text}\nNieuwe versie.\n`);
  for (const [file, text] of Object.entries(changed))
    // oxlint-disable-next-line no-await-in-loop -- three small files
    await writeFile(path.join(folder, file), text);
  return folder;
}
