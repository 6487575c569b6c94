/** Integrity hashes for the precache: a worker must refuse a 200-HTML page that a host serves in place of a script. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ManifestTransform } from 'workbox-build';

/** `sha384-...` of exactly these bytes, as `fetch(..., { integrity })` wants it. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** A workbox manifest transform that adds the hash of the built file to every entry. */
export function withIntegrity(outDir: string): ManifestTransform {
  return async (entries) => ({
    manifest: await Promise.all(
      entries.map(async (entry) => ({
        ...entry,
        integrity: integrityOf(await readFile(path.join(outDir, entry.url))),
      })),
    ),
    warnings: [],
  });
}
