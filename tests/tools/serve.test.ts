import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Server } from './serve.mjs';
import { startServer } from './serve.mjs';

let folder: string;
let server: Server;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'koers-serve-'));
  await mkdir(path.join(folder, 'site/assets'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await writeFile(path.join(folder, 'site/index.html'), '<!doctype html>');
  await writeFile(path.join(folder, 'site/sw.js'), '');
  await writeFile(path.join(folder, 'site/assets/index-a1B2c3D4.js'), '');
  await symlink(path.join(folder, 'secret.txt'), path.join(folder, 'site/link.txt'));
  server = await startServer({ root: path.join(folder, 'site'), base: '/kaarten/' });
});

afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** fetch() tidies a path before it sends it; an attacker does not. */
function raw(requestPath: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    request({ port: server.port, host: '127.0.0.1', path: requestPath }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the static server', () => {
  it.each([
    ['/kaarten/', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/kaarten/index.html', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/kaarten/sw.js', 200, 'text/javascript; charset=utf-8', 'no-cache'],
    [
      '/kaarten/assets/index-a1B2c3D4.js',
      200,
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    ['/kaarten/assets/gone-a1B2c3D4.js', 404, 'text/plain; charset=utf-8', 'no-store'],
    ['/kaarten/assets', 404, 'text/plain; charset=utf-8', 'no-store'],
    ['/elsewhere/', 404, 'text/plain; charset=utf-8', 'no-store'],
  ])('answers %s with %i, %s, %s', async (url, status, type, cache) => {
    const response = await fetch(server.origin + url);
    expect([
      response.status,
      response.headers.get('content-type'),
      response.headers.get('cache-control'),
    ]).toEqual([status, type, cache]);
  });

  it.each([
    '/kaarten/../secret.txt',
    '/kaarten/../../secret.txt',
    '/kaarten/%2e%2e/secret.txt',
    '/kaarten/..%2fsecret.txt',
    '/kaarten/..%5csecret.txt',
    '/kaarten/link.txt',
    '/kaarten/%00',
    '/kaarten/%zz',
  ])('gives nothing outside its root for %s', async (url) => {
    const { status, body } = await raw(url);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('secret');
  });

  it('sends /kaarten on to /kaarten/, or relative links would break', async () => {
    const response = await fetch(`${server.origin}/kaarten`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/kaarten/']);
  });

  it('refuses other methods, and posts without a hook', async () => {
    expect((await fetch(server.url, { method: 'DELETE' })).status).toBe(405);
    expect((await fetch(`${server.url}ack`, { method: 'POST' })).status).toBe(404);
  });

  it('hands posts to their hook', async () => {
    const bodies: string[] = [];
    server.state.posts = { ack: (body) => void bodies.push(body) };
    const response = await fetch(`${server.url}ack`, { method: 'POST', body: '{"seq":1}' });
    expect([response.status, bodies]).toEqual([204, ['{"seq":1}']]);
  });

  it('swaps its root, its headers and its files while it runs', async () => {
    server.state.root = folder;
    server.state.headers = { 'x-build': '2' };
    server.state.files = { 'driver.js': 'drive()' };
    expect(await (await fetch(`${server.url}secret.txt`)).text()).toBe('secret');
    const driver = await fetch(`${server.url}driver.js`);
    expect([driver.headers.get('x-build'), await driver.text()]).toEqual(['2', 'drive()']);
  });

  it('changes a file on its way out', async () => {
    server.state.transform = (file, body) => (file === 'index.html' ? `${body.toString()}<p>` : body);
    expect(await (await fetch(server.url)).text()).toBe('<!doctype html><p>');
  });

  it('cuts open connections when it stops', async () => {
    let asked: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (asked = resolve));
    server.state.posts = {
      hang: () => {
        asked();
        return new Promise<undefined>(() => undefined);
      },
    };
    const hanging = fetch(`${server.url}hang`, { method: 'POST' });
    const outcome = hanging.then(
      () => 'answered',
      () => 'cut',
    );
    await arrived;
    await server.stop();
    expect(await outcome).toBe('cut');
  });
});
