/** What hosts are told is what our own server sends. */
import { expect, it } from 'vitest';
import { SECURITY_HEADERS, TYPES, headersFor } from './headers.mjs';
import { headersFile, htaccessFile, nginxFile, securityText } from './host-headers';

const FILES = [
  'index.html',
  'sw.js',
  'precache.json',
  'manifest.webmanifest',
  'icons/maskable-192.png',
  'licences/lettertypen.txt',
  'assets/first-a1B2c3D4.js',
  'assets/atkinson-latin-400-a1B2_3D4.woff2',
];

/** What a `_headers` file gives a path. */
function sent(text: string, file: string): Record<string, string[]> {
  const given: Record<string, string[]> = {};
  let applies = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/'))
      applies = line === `/${file}` || (line.endsWith('*') && `/${file}`.startsWith(line.slice(0, -1)));
    const [, name, value] = /^ {2}([\w-]+): (.*)$/u.exec(line) ?? [];
    if (applies && name && value) (given[name.toLowerCase()] ??= []).push(value);
  }
  return given;
}

it.each(FILES)('_headers gives %s what our server gives it, each header once', (file) => {
  const expected = { ...SECURITY_HEADERS, 'cache-control': headersFor(file)['cache-control'] };
  expect(sent(headersFile(FILES), file)).toEqual(
    Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, [value]])),
  );
});

/** The pattern by which a configuration tells files that never change. */
const forEver = (text: string): RegExp =>
  new RegExp(/(?:m#|~ ")(\S+?)(?:#"|" \{)/u.exec(text)?.[1] ?? 'none', 'u');

it.each([
  ['Apache', htaccessFile()],
  ['nginx', nginxFile()],
])('%s is told the same of caching under any path, every header and every type', (_host, text) => {
  const pattern = forEver(text.replace('>', ''));
  for (const file of FILES) {
    const immutable = headersFor(file)['cache-control']?.includes('immutable');
    expect([file, pattern.test(`/kaarten/${file}`)]).toEqual([file, immutable]);
  }
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    expect(text.toLowerCase()).toContain(`${name} "${value}"`);
  for (const [ending, type] of Object.entries(TYPES)) {
    expect(text).toContain(type.replace('; charset=utf-8', ''));
    expect(text).toMatch(new RegExp(String.raw`\.?${ending.slice(1)}`, 'u'));
  }
});

it('nginx sends every header from every location: one that adds a header forgets those around it', () => {
  const locations = nginxFile().split('location').slice(1);
  expect(locations).toHaveLength(2);
  for (const location of locations)
    expect(location.match(/add_header [\w-]+/gu)).toHaveLength(Object.keys(SECURITY_HEADERS).length + 1);
});

it('security.txt has what RFC 9116 asks, for less than a year, and takes no address that is none', () => {
  const text = securityText('https://gemeente.example/meld', new Date('2026-11-23T00:00:00Z'));
  expect(text).toBe(
    'Contact: https://gemeente.example/meld\nExpires: 2027-11-22T00:00:00.000Z\nPreferred-Languages: nl, en\n',
  );
  expect(() => securityText('iemand', new Date())).toThrow(TypeError);
});
