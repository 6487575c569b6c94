/** The built site with one precached file changed, as a new release would have it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { precacheEntries } from './built-graph';
import { integrityOf, PRECACHE_LIST } from './integrity';

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** The file, the list of the precache and the worker, by their paths: what a host would have to serve. */
export async function changedFile(
  root: string,
  file: string,
  change: (text: string) => string,
): Promise<Record<string, string>> {
  const read = (name: string): Promise<string> => readFile(path.join(root, name), 'utf8');
  const worker = await read('sw.js');
  const entryOf = (name: string): { revision: string; integrity: string } => {
    const entry = precacheEntries(worker).find(({ url }) => url === name);
    if (!entry?.revision) throw new Error(`${name} should be precached with a revision`);
    return { revision: entry.revision, integrity: entry.integrity };
  };
  const [old, oldList] = [entryOf(file), entryOf(PRECACHE_LIST)];
  const text = change(await read(file));
  const list = (await read(PRECACHE_LIST)).replace(old.revision, md5(text));
  return {
    [file]: text,
    [PRECACHE_LIST]: list,
    'sw.js': worker
      .replace(old.revision, md5(text))
      .replace(old.integrity, integrityOf(Buffer.from(text)))
      .replace(oldList.revision, md5(list))
      .replace(oldList.integrity, integrityOf(Buffer.from(list))),
  };
}
