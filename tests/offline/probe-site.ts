/** Pages for the browser tests of `src/offline`: a probe beside the built site, and a newer version of that site. */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { DIST, asProduction } from '../tools/built';
import { precacheEntries } from '../tools/built-graph';
import { CONTENT_SECURITY_POLICY } from '../tools/csp';
import { integrityOf } from '../tools/integrity';

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
  const changed = 'licences/kaarten.txt';
  const text = `${await readFile(path.join(folder, changed), 'utf8')}\nNieuwe versie.\n`;
  const worker = await readFile(path.join(folder, 'sw.js'), 'utf8');
  const old = precacheEntries(worker).find(({ url }) => url === changed);
  if (!old?.revision) throw new Error(`${changed} should be precached with a revision`);
  const revision = createHash('md5').update(text).digest('hex');
  const listFile = path.join(folder, 'precache.json');
  const list = (await readFile(listFile, 'utf8')).replace(old.revision, revision);
  const oldList = precacheEntries(worker).find(({ url }) => url === 'precache.json');
  if (!oldList?.revision) throw new Error('the list should be precached with a revision');
  await writeFile(path.join(folder, changed), text);
  await writeFile(listFile, list);
  await writeFile(
    path.join(folder, 'sw.js'),
    worker
      .replace(old.revision, revision)
      .replace(old.integrity, integrityOf(Buffer.from(text)))
      .replace(oldList.revision, createHash('md5').update(list).digest('hex'))
      .replace(oldList.integrity, integrityOf(Buffer.from(list))),
  );
  return folder;
}
