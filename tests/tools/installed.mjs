// Checks that what is installed is what the lockfile says: the same versions, the same bytes, nothing else.
// For .ci/run, where `npm ci` cannot be used.
import { readFileSync } from 'node:fs';

const packagesIn = (file) =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).packages;
const locked = packagesIn('package-lock.json');
const installed = Object.entries(packagesIn('node_modules/.package-lock.json'));

const wrong = installed
  .filter(([name, { version, integrity }]) => {
    const pin = locked[name];
    return pin === undefined || pin.version !== version || pin.integrity !== integrity;
  })
  .map(([name, { version }]) => `${name} ${version} (lockfile: ${locked[name]?.version ?? 'absent'})`);

if (wrong.length > 0) {
  console.error(`Not what the lockfile says:\n  ${wrong.join('\n  ')}`);
  process.exitCode = 1;
} else {
  console.log(`${installed.length} packages, all as the lockfile says.`);
}
