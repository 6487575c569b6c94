/** What the built site loads, and when: read from the built files themselves, not from the configuration. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

export interface BuiltFile {
  /** Path inside the site, with forward slashes. */
  readonly file: string;
  readonly bytes: number;
  /** As a server sends it: gzip for text; fonts and pictures are compressed already. */
  readonly transferred: number;
}

export interface BuiltGraph {
  /** The page, and every script and style that it needs before it works. */
  readonly eager: readonly BuiltFile[];
  /** Fonts that the page asks for at once. */
  readonly preloadedFonts: readonly BuiltFile[];
  /** Scripts that load on demand. */
  readonly lazyScripts: readonly BuiltFile[];
  /** Files that the worker fetches when it installs. */
  readonly precached: readonly BuiltFile[];
}

/** Reads a built site. */
export async function builtGraph(root: string): Promise<BuiltGraph> {
  const html = await readFile(path.join(root, 'index.html'), 'utf8');
  const { scripts, styles, fonts } = entriesOf(html);
  const eagerScripts = await staticClosure(root, scripts);
  const assets = (await readdir(path.join(root, 'assets'))).map((name) => `assets/${name}`);
  const lazy = assets.filter((file) => file.endsWith('.js') && !eagerScripts.has(file));
  const weigh = (files: Iterable<string>): Promise<BuiltFile[]> =>
    Promise.all([...files].map((file) => weighFile(root, file)));
  return {
    eager: await weigh(['index.html', ...eagerScripts, ...styles]),
    preloadedFonts: await weigh(fonts),
    lazyScripts: await weigh(lazy),
    precached: await weigh(
      precacheEntries(await readFile(path.join(root, 'sw.js'), 'utf8')).map(({ url }) => url),
    ),
  };
}

/** The scripts, styles and fonts that a page names in its head. */
export function entriesOf(html: string): { scripts: string[]; styles: string[]; fonts: string[] } {
  const links = tags(html, 'link');
  const hrefs = (test: (tag: Map<string, string>) => boolean): string[] =>
    links.filter(test).map((tag) => inside(tag.get('href') ?? ''));
  return {
    scripts: [
      ...tags(html, 'script').map((tag) => inside(tag.get('src') ?? '')),
      ...hrefs((tag) => tag.get('rel') === 'modulepreload'),
    ].filter((file) => file !== ''),
    styles: hrefs((tag) => tag.get('rel') === 'stylesheet'),
    fonts: hrefs((tag) => tag.get('rel') === 'preload' && tag.get('as') === 'font'),
  };
}

/** The modules that a script imports statically; a dynamic `import()` is what makes a module lazy. */
export function staticImports(code: string): string[] {
  return parseAst(code).body.flatMap((node) => {
    const from =
      node.type === 'ImportDeclaration' ||
      node.type === 'ExportNamedDeclaration' ||
      node.type === 'ExportAllDeclaration'
        ? node.source?.value
        : undefined;
    return from === undefined ? [] : [from];
  });
}

export interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

/** The list that the built worker installs, as it stands in the worker. */
export function precacheEntries(worker: string): PrecacheEntry[] {
  const entry = /\{url:"([^"]+)",revision:(?:"([^"]+)"|null)(?:,integrity:"([^"]+)")?\}/g;
  return [...worker.matchAll(entry)].map(([, url = '', revision = null, integrity = '']) => ({
    url,
    revision,
    integrity,
  }));
}

async function staticClosure(root: string, entries: readonly string[]): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const follow = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = await readFile(path.join(root, file), 'utf8');
    const next = staticImports(code).map((from) => path.posix.join(path.posix.dirname(file), from));
    await Promise.all(next.map(follow));
  };
  await Promise.all(entries.map(follow));
  return seen;
}

async function weighFile(root: string, file: string): Promise<BuiltFile> {
  const content = await readFile(path.join(root, file));
  const packed = /\.(?:woff2?|png)$/.test(file);
  return {
    file,
    bytes: content.length,
    transferred: packed ? content.length : gzipSync(content, { level: 9 }).length,
  };
}

function tags(html: string, name: string): Map<string, string>[] {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(
    ([, attributes = '']) =>
      new Map(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
  );
}

function inside(href: string): string {
  return href.replace(/^\.\//, '');
}
