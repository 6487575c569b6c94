/** The files in which hosts are told which headers to send, all made from `headers.mjs`: `npm run headers`. */
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CACHE_FOR_EVER, CACHE_NOT, HASHED, SECURITY_HEADERS, TYPES, headersFor } from './headers.mjs';

const NOTE = 'Made by `npm run headers` from tests/tools/headers.mjs.';
/** `Content-Security-Policy`, as people write it. */
const title = (name: string): string => name.replaceAll(/\b[a-z]/gu, (letter) => letter.toUpperCase());
const security = Object.entries(SECURITY_HEADERS).map(([name, value]) => [title(name), value] as const);
/** Of a path as a host sees it, wherever the site lies. */
const HASHED_PATH = HASHED.source.replace('^', '/');

/** Netlify and Cloudflare Pages. Rules add up there, so no path may get the same header twice. */
export function headersFile(files: readonly string[]): string {
  const cache = (file: string): string => `  Cache-Control: ${headersFor(file)['cache-control']}`;
  const loose = files.filter((file) => !file.startsWith('assets/')).sort();
  return [
    `# ${NOTE}`,
    '/*',
    ...security.map(([name, value]) => `  ${name}: ${value}`),
    '/assets/*',
    `  Cache-Control: ${CACHE_FOR_EVER}`,
    '/',
    cache('index.html'),
    ...loose.flatMap((file) => [`/${file}`, cache(file)]),
    '',
  ].join('\n');
}

/** Apache: an `.htaccess` beside `index.html`. */
export function htaccessFile(): string {
  return [
    `# ${NOTE}`,
    '<IfModule mod_headers.c>',
    ...security.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${CACHE_NOT}"`,
    `  <If "%{REQUEST_URI} =~ m#${HASHED_PATH}#">`,
    `    Header set Cache-Control "${CACHE_FOR_EVER}"`,
    '  </If>',
    '</IfModule>',
    ...Object.entries(TYPES).map(([ending, type]) => `AddType "${type}" ${ending}`),
    '',
  ].join('\n');
}

/** Nginx: to be included in a `server` block that has its `root`; works under a path of its own too. */
export function nginxFile(): string {
  const charset = '; charset=utf-8';
  // A location that adds a header forgets those around it.
  const headers = (cache: string): string[] =>
    [...security, ['Cache-Control', cache] as const].map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    );
  const plain = (type: string): string => type.replace(charset, '');
  const written = Object.values(TYPES).filter((type) => type.endsWith(charset));
  return [
    `# ${NOTE}`,
    'types {',
    ...Object.entries(TYPES).map(([ending, type]) => `  ${plain(type)} ${ending.slice(1)};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${written.map(plain).join(' ')};`,
    `location ~ "${HASHED_PATH}" {`,
    ...headers(CACHE_FOR_EVER),
    '}',
    'location / {',
    ...headers(CACHE_NOT),
    '  index index.html;',
    '}',
    '',
  ].join('\n');
}

/** RFC 9116. Who hosts the site is who is to be told; without an address there is no such file. */
export function securityText(contact: string, now: Date): string {
  const expires = new Date(now);
  expires.setUTCFullYear(now.getUTCFullYear() + 1, now.getUTCMonth(), now.getUTCDate() - 1);
  return [
    `Contact: ${new URL(contact).href}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: nl, en',
    '',
  ].join('\n');
}

/** `npm run headers -- [FOLDER] [CONTACT]`: writes them into the built site, or into another folder. */
export async function main([folder = 'dist', contact]: readonly string[]): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const made: Readonly<Record<string, string>> = {
    _headers: headersFile(files),
    '.htaccess': htaccessFile(),
    'nginx.conf': nginxFile(),
    ...(contact === undefined ? {} : { 'security.txt': securityText(contact, new Date()) }),
  };
  await Promise.all(Object.entries(made).map(([name, text]) => writeFile(path.join(folder, name), text)));
  console.log(`Written in ${folder}: ${Object.keys(made).join(', ')}`);
  if (contact !== undefined) console.log('Put security.txt at /.well-known/security.txt of the host.');
  return 0;
}
