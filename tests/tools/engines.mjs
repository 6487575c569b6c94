// npm run test:engines: three engines, power, disk, and programs of the system. Installs the Debian packages it names,
// as root, then runs its tests; what is missing fails the run. The last line is exactly "N passed, N failed"; the exit
// code is not zero when anything failed. `npm run test:release` is the same with larger counts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeReport } from './engines-report.mjs';
import { needChromium } from './find-chromium.mjs';

const HOME = fileURLToPath(new URL('../../', import.meta.url));
const OUT = `${HOME}tests/out/`;

/** Per package, a command that succeeds when it is there. */
const PACKAGES = {
  'poppler-utils': ['which', 'pdftoppm'],
  qpdf: ['which', 'qpdf'],
  ghostscript: ['which', 'gs'],
  'firefox-esr': ['which', 'firefox-esr'],
  xvfb: ['which', 'Xvfb'],
  'python3-gi': ['/usr/bin/python3', '-c', 'import gi'],
  'gir1.2-webkit2-4.1': ['/usr/bin/python3', '-c', 'import gi; gi.require_version("WebKit2", "4.1")'],
  'nginx-light': ['which', '/usr/sbin/nginx'],
  'default-jre-headless': ['which', 'java'],
  // Preflight, and two libraries that Java itself no longer brings.
  'libpdfbox2-java': ['test', '-e', '/usr/share/java/preflight.jar'],
  'libactivation-java': ['test', '-e', '/usr/share/java/javax.activation.jar'],
  'libjaxb-api-java': ['test', '-e', '/usr/share/java/jaxb-api.jar'],
};

/** What is run: files of a project of vite.config.ts, with how much of it. */
const RUNS = [
  { project: 'engines', files: [], env: {} },
  // Random tests of `npm test`, with the counts that would be too many there.
  {
    project: 'unit',
    files: ['tests/storage/backup/hostile.test.ts', 'tests/decks/own/file.test.ts'],
    env: { IMPORTS: '20000' },
  },
  { project: 'unit', files: ['tests/workshop/mix.test.ts'], env: { MIX_GROUPS: '200' } },
  // With dice of today (a release): games and tables that nobody played before.
  ...(process.env.FRESH_SEEDS
    ? [{ project: 'unit', files: ['tests/rules/simulation-', 'tests/session/two-tabs.test.ts'], env: {} }]
    : []),
];

function installMissing() {
  const missing = Object.entries(PACKAGES)
    .filter(([, [program, ...args]]) => spawnSync(program, args).status !== 0)
    .map(([name]) => name);
  if (missing.length === 0) return true;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  if (apt(['update']) && apt(['install', '-y', '--no-install-recommends', ...missing])) return true;
  console.error(`Not installed: ${missing.join(', ')}. This needs root on Debian.`);
  return false;
}

/** Runs tests and counts them. What was skipped counts as failed: nothing is left out quietly. */
function vitest({ project, files, env }) {
  const json = `${OUT}engines-${project}.json`;
  rmSync(json, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${json}`];
  const { status } = spawnSync(
    process.execPath,
    [`${HOME}node_modules/vitest/vitest.mjs`, 'run', '--project', project, ...reporters, ...files],
    {
      cwd: HOME,
      stdio: 'inherit',
      // A build that stands is the one to look at; there is none only when nobody ran npm test.
      env: { ...env, ...process.env, E2E_SKIP_BUILD: '1' },
    },
  );
  try {
    const result = JSON.parse(readFileSync(json, 'utf8'));
    // A file that does not load has no tests to fail.
    const dead = result.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const failed = result.numTotalTests - result.numPassedTests + dead.length;
    return { passed: result.numPassedTests, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch (error) {
    console.error(String(error));
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(OUT, { recursive: true });
const began = performance.now();
let results = [{ passed: 0, failed: 1 }];
if (installMissing()) {
  needChromium();
  rmSync(`${OUT}engines-totals.jsonl`, { force: true });
  results = RUNS.map(vitest);
  writeReport(OUT);
}
const sum = (what) => results.reduce((total, result) => total + result[what], 0);
console.log(`engines: ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
