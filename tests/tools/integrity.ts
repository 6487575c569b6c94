/** Integrity hashes for the precache: a worker must refuse a 200-HTML page that a host serves in place of a script. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ManifestTransform } from 'workbox-build';

/** `sha384-...` of exactly these bytes, as `fetch(..., { integrity })` wants it. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** The file in which the page reads what the worker should hold; named in `src/offline/ready.ts` too. */
export const PRECACHE_LIST = 'precache.json';

/**
 * A workbox manifest transform that adds the hash of the built file to every entry, and writes the list of cache keys
 * for the page's own self test. The list is precached as well, so a page always reads that of the worker it is under.
 */
export function withIntegrity(outDir: string): ManifestTransform {
  return async (entries) => {
    const manifest = await Promise.all(
      entries.map(async (entry) => ({
        ...entry,
        integrity: integrityOf(await readFile(path.join(outDir, entry.url))),
      })),
    );
    const list = Buffer.from(JSON.stringify(manifest.map(cacheKey)));
    await writeFile(path.join(outDir, PRECACHE_LIST), list);
    const revision = createHash('sha256').update(list).digest('hex').slice(0, 32);
    manifest.push({ url: PRECACHE_LIST, revision, size: list.length, integrity: integrityOf(list) });
    return { manifest, warnings: [] };
  };
}

/** The key under which workbox stores an entry, relative to the worker. */
function cacheKey({ url, revision }: { url: string; revision: string | null }): string {
  return revision === null ? url : `${url}?__WB_REVISION__=${revision}`;
}
