// npm run test:engines: what needs programs of the system. Installs the Debian packages it names, as root, then runs
// its tests. The last line is exactly "N passed, N failed"; the exit code is not zero when anything failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HOME = fileURLToPath(new URL('../../', import.meta.url));
const JSON_FILE = `${HOME}tests/out/engines.json`;

/** Per package, the program by which we see that it is there. */
const PACKAGES = {
  'poppler-utils': 'pdftoppm',
  qpdf: 'qpdf',
  ghostscript: 'gs',
};

const missing = Object.entries(PACKAGES)
  .filter(([, program]) => spawnSync('which', [program]).status !== 0)
  .map(([name]) => name);
if (missing.length > 0) {
  const apt = (args) => spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0;
  if (!apt(['update']) || !apt(['install', '-y', '--no-install-recommends', ...missing])) {
    console.error(`Not installed: ${missing.join(', ')}. This needs root on Debian.`);
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
}

mkdirSync(`${HOME}tests/out`, { recursive: true });
rmSync(JSON_FILE, { force: true });
const vitest = `${HOME}node_modules/vitest/vitest.mjs`;
const args = [
  'run',
  '--project',
  'engines',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${JSON_FILE}`,
];
const { status } = spawnSync(process.execPath, [vitest, ...args], {
  cwd: HOME,
  stdio: 'inherit',
  // A build that stands is the one to look at; there is none only when nobody ran npm test.
  env: { ...process.env, E2E_SKIP_BUILD: '1' },
});

let [passed, failed] = [0, 1];
try {
  const result = JSON.parse(readFileSync(JSON_FILE, 'utf8'));
  // A file that does not load has no tests to fail; what was skipped was not shown.
  const dead = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  passed = result.numPassedTests;
  failed = result.numTotalTests - result.numPassedTests + dead.length;
} catch (error) {
  console.error(String(error));
}
if (status !== 0 && failed === 0) failed = 1;
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
