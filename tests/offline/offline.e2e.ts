import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Visit } from '../tools/browser';
import { launch, visit } from '../tools/browser';
import { DIST } from '../tools/built';
import { precacheEntries } from '../tools/built-graph';
import type { Server } from '../tools/serve.mjs';
import { startServer } from '../tools/serve.mjs';
import { newerSite, probeFiles } from './probe-site';

const PRECACHED = precacheEntries(readFileSync(`${DIST}sw.js`, 'utf8')).map(({ url }) => url);

let browser: Browser;
let probe: Record<string, string>;
let newer: string;
let server: Server;

beforeAll(async () => {
  [browser, probe, newer] = await Promise.all([launch(), probeFiles(), newerSite()]);
});
afterAll(async () => {
  await browser.close();
  await rm(newer, { recursive: true });
});
beforeEach(async () => {
  server = await startServer({ root: DIST, base: '/kaarten/', files: probe });
});
afterEach(() => server.stop());

/** Until the page's own worker has it. */
async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

async function openProbe(options: { allow?: RegExp[] } = {}): Promise<Visit> {
  const opened = await visit(browser, `${server.url}probe.html`, options);
  await opened.page.waitForFunction(() => 'offline' in window);
  return opened;
}

async function addTab({ context }: Visit): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.url}probe.html`);
  await page.waitForFunction(() => 'offline' in window);
  return page;
}

async function register(page: Page): Promise<void> {
  expect(await page.evaluate(() => window.offline.registerWorker())).toBe('registered');
}
const ready = (page: Page): Promise<string> => page.evaluate(() => window.offline.offlineReady());
const apply = (page: Page): Promise<string> => page.evaluate(() => window.offline.applyUpdate());
const waits = (page: Page): Promise<boolean> => page.evaluate(() => window.offline.updateReady.get());

async function hold(page: Page, id: string): Promise<'held' | 'taken'> {
  return page.evaluate(async (session) => {
    const held = await window.offline.holdSession(session);
    if (held === 'taken') return 'taken';
    Object.assign(window, { letGo: held.release });
    return 'held';
  }, id);
}

/** Serves the newer version and has a tab look for it. */
async function release(page: Page): Promise<void> {
  server.state.root = newer;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.waitForFunction(() => window.offline.updateReady.get());
}

describe('the product, after one visit', () => {
  it('opens without a network, from the page that was open and from a cold start', async () => {
    const opened = await visit(browser, server.url);
    await controlled(opened.page);
    await server.stop();

    // The first page, never reloaded, must reach its lazy chunks too.
    const failed = await opened.page.evaluate(async (urls) => {
      const answers = await Promise.all(urls.map(async (url) => ({ url, ok: (await fetch(url)).ok })));
      return answers.filter(({ ok }) => !ok);
    }, PRECACHED);
    expect(failed).toEqual([]);

    const cold = await opened.context.newPage();
    await cold.goto(server.url);
    await cold.locator('#app > *').first().waitFor();
    await opened.close();
  });

  it('answers a path that it does not know from the host, not with the page', async () => {
    const opened = await visit(browser, server.url, { allow: [/404/] });
    await controlled(opened.page);
    const response = await opened.page.goto(`${server.url}oud-bestand.pdf`);
    expect(response?.status()).toBe(404);
    await opened.close();
  });
});

describe('the self test', () => {
  it('is busy before the worker is there, ready after, and still ready without a network', async () => {
    const opened = await openProbe();
    expect(await ready(opened.page)).toBe('busy');
    await register(opened.page);
    await controlled(opened.page);
    expect(await ready(opened.page)).toBe('ready');
    await server.stop();
    expect(await ready(opened.page)).toBe('ready');
    await opened.close();
  });

  it('puts back a file that went missing while there is a network, and says so when there is none', async () => {
    const opened = await openProbe({ allow: [/ERR_CONNECTION_REFUSED|ERR_FAILED/] });
    await register(opened.page);
    await controlled(opened.page);
    const lose = (): Promise<void> =>
      opened.page.evaluate(async () => {
        const [name = ''] = (await caches.keys()).filter((key) => key.startsWith('koerskaarten-precache'));
        const cache = await caches.open(name);
        const [lost] = (await cache.keys()).filter(({ url }) => url.includes('kaarten.txt'));
        if (!lost || !(await cache.delete(lost))) throw new Error('nothing was lost');
      });
    await lose();
    expect(await ready(opened.page)).toBe('ready');
    await lose();
    await server.stop();
    expect(await ready(opened.page)).toBe('busy');
    await opened.close();
  });
});

describe('a host that serves other bytes', () => {
  it.each([
    ['a page in place of a script', 'assets/'],
    ['a changed text', 'licences/kaarten.txt'],
    ['a changed page', 'index.html'],
  ])('%s: the worker does not install', async (_, start) => {
    const file = PRECACHED.find((url) => url.startsWith(start)) ?? '';
    server.state.files = { ...probe, [file]: '<!doctype html><title>Inloggen op wifi</title>' };
    const opened = await openProbe({ allow: [/integrity|digest|bad-precaching|Failed to fetch/i] });
    await register(opened.page);
    // A first worker that fails to install takes its registration with it.
    const registered = (): Promise<boolean> =>
      opened.page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
    await expect.poll(registered, { timeout: 10_000 }).toBe(false);
    expect(server.state.requests.map((request) => request.path)).toContain(server.base + file);
    expect(await ready(opened.page)).toBe('busy');
    await opened.close();
  });
});

describe('an update', () => {
  it('waits while a session is open in any tab, then reloads every tab once', async () => {
    const first = await openProbe();
    await register(first.page);
    await controlled(first.page);
    const second = await addTab(first);
    await register(second);
    expect(await hold(second, 'spel-1')).toBe('held');

    await release(first.page);
    expect(await apply(first.page)).toBe('session-open');
    expect(await first.page.evaluate(() => window.offline.updateReady.get())).toBe(true);

    const loads = [0, 0];
    first.page.on('load', () => (loads[0] = (loads[0] ?? 0) + 1));
    second.on('load', () => (loads[1] = (loads[1] ?? 0) + 1));
    await second.evaluate(() => (window as unknown as { letGo: () => Promise<void> }).letGo());
    // The page may reload before it can answer.
    await apply(first.page).catch(() => 'applying');
    await expect.poll(() => loads, { timeout: 10_000 }).toEqual([1, 1]);
    await first.page.waitForTimeout(500);
    expect(loads).toEqual([1, 1]);

    const texts = await Promise.all(
      [first.page, second].map((page) =>
        page.evaluate(async () => (await fetch('licences/kaarten.txt')).text()),
      ),
    );
    expect(texts.map((text) => text.includes('Nieuwe versie.'))).toEqual([true, true]);
    await first.close();
  });

  it('leaves an open tab on the old files until it is applied', async () => {
    const opened = await openProbe();
    await register(opened.page);
    await controlled(opened.page);
    await release(opened.page);
    const text = await opened.page.evaluate(async () => (await fetch('licences/kaarten.txt')).text());
    expect(text).not.toContain('Nieuwe versie.');
    expect(await ready(opened.page)).toBe('ready');
    await opened.close();
  });

  it('that arrived while the app was closed waits again when it opens', async () => {
    const opened = await openProbe();
    await register(opened.page);
    await controlled(opened.page);
    await release(opened.page);
    await opened.page.reload();
    await opened.page.waitForFunction(() => 'offline' in window);
    expect(await waits(opened.page)).toBe(false);
    await register(opened.page);
    await opened.page.waitForFunction(() => window.offline.updateReady.get());
    await opened.close();
  });

  it('that is only half deployed changes nothing', async () => {
    const opened = await openProbe({ allow: [/integrity|digest|bad-precaching/i] });
    await register(opened.page);
    await controlled(opened.page);
    // The new worker is there, the file that it lists is still the old one.
    server.state.files = { ...probe, 'sw.js': readFileSync(`${newer}/sw.js`) };
    await opened.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      const worker = registration?.installing;
      if (worker)
        await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    });
    expect(await waits(opened.page)).toBe(false);
    await server.stop();
    expect(await ready(opened.page)).toBe('ready');
    await opened.close();
  });
});

describe('the emergency brake', () => {
  it('takes the worker and its files away, and nothing that people wrote', async () => {
    const opened = await openProbe();
    await register(opened.page);
    await controlled(opened.page);
    await opened.page.evaluate(async () => {
      await (await caches.open('koerskaarten-shadow')).put('https://shadow.invalid/x', new Response('x'));
      await caches.open('andere-app-precache-v2');
      localStorage.setItem('koerskaarten:sessions', '1');
      const opening = indexedDB.open('koerskaarten');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      opening.result.close();
    });
    server.state.files = { ...probe, 'sw.js': readFileSync(`${DIST}kill-switch/sw.js`) };
    await opened.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const left = (): Promise<unknown> =>
      opened.page
        .evaluate(async () => ({
          workers: (await navigator.serviceWorker.getRegistrations()).length,
          caches: await caches.keys(),
          databases: (await indexedDB.databases()).map(({ name }) => name),
          count: localStorage.getItem('koerskaarten:sessions'),
        }))
        // The page loads itself anew meanwhile.
        .catch(() => null);
    await expect.poll(left, { timeout: 20_000 }).toEqual({
      workers: 0,
      caches: ['koerskaarten-shadow', 'andere-app-precache-v2'],
      databases: ['koerskaarten'],
      count: '1',
    });
    server.state.requests.length = 0;
    await opened.page.evaluate(() => fetch('licences/kaarten.txt'));
    expect(server.state.requests.map(({ path }) => path)).toEqual(['/kaarten/licences/kaarten.txt']);
    await opened.close();
  });
});

describe('a session', () => {
  it('belongs to one tab, and is free again when that tab is gone', async () => {
    const first = await openProbe();
    const second = await addTab(first);
    expect(await hold(second, 'spel-1')).toBe('held');
    expect(await hold(first.page, 'spel-1')).toBe('taken');
    expect(await hold(first.page, 'spel-2')).toBe('held');
    await second.close();
    await expect.poll(() => hold(first.page, 'spel-1'), { timeout: 10_000 }).toBe('held');
    await first.close();
  });
});

it('storage and screen: asking is safe, whatever the browser answers', async () => {
  const opened = await openProbe();
  expect(['granted', 'denied']).toContain(await opened.page.evaluate(() => window.offline.persistStorage()));
  await opened.page.evaluate(() => window.offline.keepAwake()());
  await opened.close();
});
