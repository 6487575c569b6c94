// npm run test:release: `npm run test:engines` with the counts that a release is held to (limit: 80 minutes).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Read by the tests; what is set already goes before. */
const COUNTS = {
  KILLS: '100',
  POWER_CUTS: '50',
  MIGRATION_KILLS: '50',
  LOST_CONNECTIONS: '100',
  IMPORTS: '60000',
  FRESH_SEEDS: '1',
};

const engines = fileURLToPath(new URL('engines.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [engines], {
  stdio: 'inherit',
  env: { ...COUNTS, ...process.env },
});
process.exitCode = status ?? 1;
