// A static server for the built site: `npm start`, the browser tests and the kill tests all use this one.
import { readFile, realpath, stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { SECURITY_HEADERS, headersFor } from './headers.mjs';

/** Starts serving; see serve.d.mts for the options. */
export async function startServer({
  root,
  port = 0,
  host = '127.0.0.1',
  base = '/',
  headers = {},
  posts = {},
  files = {},
  transform,
}) {
  const state = { root, headers, posts, files, transform, requests: [] };
  const sockets = new Set();

  const server = http.createServer((request, response) => {
    const answer = (status, extra = {}, body = '') => {
      response.writeHead(status, { ...SECURITY_HEADERS, ...extra, ...state.headers });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    handle(request, state, base, answer).catch((error) => answer(500, plain, String(error)));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

  const { port: actualPort } = server.address();
  return {
    port: actualPort,
    base,
    origin: `http://${host}:${actualPort}`,
    url: `http://${host}:${actualPort}${base}`,
    state,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

async function handle(request, state, base, answer) {
  const { method } = request;
  const pathname = decodedPath(request.url);
  state.requests.push({ method, path: pathname ?? request.url });
  if (pathname === null) return answer(400, plain, 'Bad request');
  if (`${pathname}/` === base) return answer(301, { ...plain, location: base });
  if (!pathname.startsWith(base)) return answer(404, plain, 'Not found');
  const inside = pathname.slice(base.length);

  if (method === 'POST') {
    const hook = state.posts[inside];
    if (!hook) return answer(404, plain, 'Not found');
    const reply = await hook(await bodyOf(request));
    return answer(reply === undefined ? 204 : 200, plain, reply);
  }
  if (method !== 'GET' && method !== 'HEAD') return answer(405, { ...plain, allow: 'GET, HEAD' });

  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  const found = state.files[file] ?? (await readInside(state.root, file));
  if (found === null) return answer(404, plain, 'Not found');
  const body = state.transform ? await state.transform(file, Buffer.from(found)) : found;
  return answer(200, headersFor(file), body);
}

/** The decoded path of a request line, or null when it is no plain path. */
function decodedPath(url) {
  try {
    const pathname = decodeURIComponent(url.split('?', 1)[0]);
    return pathname.startsWith('/') && !/[\0\\]/.test(pathname) ? pathname : null;
  } catch {
    return null;
  }
}

/** The bytes of a file under root; null when it is absent, a folder, or reaches outside (`..`, a link). */
async function readInside(root, file) {
  try {
    const home = await realpath(root);
    const target = await realpath(path.join(home, file));
    if (!target.startsWith(home + path.sep) || !(await stat(target)).isFile()) return null;
    return await readFile(target);
  } catch {
    return null;
  }
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
