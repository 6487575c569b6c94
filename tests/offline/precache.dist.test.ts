import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PRECACHE_LIST as READ_BY_PAGE } from '../../src/offline/ready';
import { DIST } from '../tools/built';
import { precacheEntries } from '../tools/built-graph';
import { CONTENT_SECURITY_POLICY } from '../tools/csp';
import { PRECACHE_LIST, integrityOf } from '../tools/integrity';

const worker = readFileSync(`${DIST}sw.js`, 'utf8');
const html = readFileSync(`${DIST}index.html`, 'utf8');
const entries = precacheEntries(worker);
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(DIST, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

describe('the precache', () => {
  it.each(entries)('has the hash of $url, byte for byte', ({ url, integrity }) => {
    expect(integrity).toBe(integrityOf(readFileSync(DIST + url)));
  });

  const NOT_HELD = ['sw.js', 'kill-switch/sw.js', 'icons/icon-512.png', 'icons/maskable-512.png'];

  it('holds every built file but the worker itself and what only an installation asks for, each once', () => {
    expect(entries.map(({ url }) => url).toSorted()).toEqual(
      files.filter((file) => !NOT_HELD.includes(file)).toSorted(),
    );
  });

  it('has a revision for every file whose name holds no hash', () => {
    const unversioned = entries.filter(
      ({ url, revision }) => revision === null && !/^assets\/.+-.{8}\.\w+$/.test(url),
    );
    expect(unversioned).toEqual([]);
  });

  it('is listed for the page under the keys that the worker uses', () => {
    const list: unknown = JSON.parse(readFileSync(DIST + READ_BY_PAGE, 'utf8'));
    const keys = entries
      .filter(({ url }) => url !== PRECACHE_LIST)
      .map(({ url, revision }) => (revision === null ? url : `${url}?__WB_REVISION__=${revision}`));
    expect(list).toEqual(keys);
  });
});

describe('the worker', () => {
  it('waits until it is told to take over', () => {
    expect(worker).toMatch(/"SKIP_WAITING"===/);
    expect(worker.match(/skipWaiting\(\)/g)).toHaveLength(1);
  });

  it('names its caches after this app and loads nothing else', () => {
    expect(worker).toContain('"koerskaarten"');
    expect(worker).not.toContain('importScripts');
    expect(worker).not.toContain('sourceMappingURL');
  });
});

describe('the built page', () => {
  it('states its policy before anything that the policy is about', () => {
    expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
    expect(html).toContain(`content="${CONTENT_SECURITY_POLICY}"`);
  });

  it('has no inline script, style or handler', () => {
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });

  it('names its files relatively, so that it works under any path', () => {
    const named = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url = '']) => url);
    expect(named.filter((url) => /^(?:\/|\w+:)/.test(url))).toEqual([]);
    expect(named.filter((url) => !files.includes(url.replace(/^\.\//, '')))).toEqual([]);
  });
});

describe('the manifest', () => {
  const manifest: { icons: { src: string }[] } & Record<string, unknown> = JSON.parse(
    readFileSync(`${DIST}manifest.webmanifest`, 'utf8'),
  );

  it('is Dutch, installs as an app and turns with the tablet', () => {
    expect(manifest).toMatchObject({
      name: 'Koerskaarten',
      lang: 'nl',
      display: 'standalone',
      orientation: 'any',
      id: './',
      start_url: './',
      scope: './',
    });
  });

  it.each(manifest.icons)('has icon $src', ({ src }) => {
    expect(files).toContain(src);
  });
});
