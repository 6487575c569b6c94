// npm start: builds the site and serves it on this machine. PORT chooses the port.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startServer } from './serve.mjs';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 20;

await build({ logLevel: 'warn' });

const wanted = process.env.PORT ? Number(process.env.PORT) : undefined;
const ports =
  wanted === undefined ? Array.from({ length: PORTS_TO_TRY }, (_, i) => FIRST_PORT + i) : [wanted];
const server = await firstFree(ports);
if (server === undefined) {
  console.error(
    `Geen vrije poort gevonden (geprobeerd: ${ports.join(', ')}). Kies er een met PORT=1234 npm start.`,
  );
  process.exit(1);
}
console.log(`Koerskaarten draait op http://localhost:${server.port}/`);
console.log('Stoppen: Ctrl+C.');

async function firstFree(candidates) {
  const root = fileURLToPath(new URL('../../dist', import.meta.url));
  for (const port of candidates) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      return await startServer({ root, port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    }
  }
  return undefined;
}
