/** The built site as Debian's nginx serves it, at the root and under a path. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, visit } from '../tools/browser';
import { DIST } from '../tools/built';
import { precacheEntries } from '../tools/built-graph';
import { headersFor, SECURITY_HEADERS } from '../tools/headers.mjs';
import { nginxConfig } from '../tools/nginx';
import { report } from './report';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('No port.');
  return address.port;
}

/** Starts nginx; gives the address and what ends it. */
async function serve(base: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'koers-nginx-'));
  const config = path.join(scratch, 'nginx.conf');
  const port = await freePort();
  const root = path.join(scratch, 'root');
  const site = path.join(root, base);
  mkdirSync(path.dirname(site), { recursive: true });
  symlinkSync(DIST, site.replace(/\/$/u, ''));
  writeFileSync(config, nginxConfig({ root, port, scratch }));
  const server = spawn('/usr/sbin/nginx', ['-p', scratch, '-c', config], { stdio: 'inherit' });
  const gone = once(server, 'exit');
  const url = `http://127.0.0.1:${port}${base}`;
  await expect.poll(() => fetch(url).then(({ status }) => status, String), { timeout: 10_000 }).toBe(200);
  return {
    url,
    stop: async () => {
      server.kill('SIGQUIT');
      await gone;
      rmSync(scratch, { recursive: true });
    },
  };
}

it.each(['/', '/spellen/koers/'])(
  'under %s: every file with its headers, and then without it',
  async (base) => {
    const { url, stop } = await serve(base);
    const files = precacheEntries(readFileSync(`${DIST}sw.js`, 'utf8')).map((entry) => entry.url);
    const wrong: string[] = [];
    for (const file of [...files, '', 'sw.js']) {
      const { status, headers } = await fetch(url + file);
      const wanted = { ...SECURITY_HEADERS, ...headersFor(file || 'index.html') };
      if (status !== 200) wrong.push(`${file}: ${status}`);
      for (const [name, value] of Object.entries(wanted))
        if (headers.get(name) !== value) wrong.push(`${file}: ${name} is ${headers.get(name) ?? 'absent'}`);
    }
    expect(wrong).toEqual([]);
    expect((await fetch(`${url}assets/bestaat-niet.js`)).status).toBe(404);

    const opened = await visit(browser, url);
    await opened.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await stop();
    const cold = await opened.context.newPage();
    await cold.goto(`${url}#/kaart/wat`);
    await cold.getByRole('article').getByRole('heading').waitFor();
    await opened.close();
    report('T21 nginx', 'chromium', { path: base, files: files.length + 2, 'wrong headers': wrong.length });
  },
);
