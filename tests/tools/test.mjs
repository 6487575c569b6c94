// npm test: everything that needs no root and no second browser, in the order in which a fault is cheapest to find.
// The last line is exactly "N passed, N failed"; the exit code is not zero when anything failed or was left out.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { needChromium } from './find-chromium.mjs';

const HOME = fileURLToPath(new URL('../../', import.meta.url));
const OUT = `${HOME}tests/out/`;
/** The build step has built; the browser tests use that. */
const env = { ...process.env, E2E_SKIP_BUILD: '1' };

const STEPS = [
  ['types', () => check('typescript', 'tsc', ['--noEmit'])],
  ['types of the rules, without a DOM', () => check('typescript', 'tsc', ['--noEmit', '-p', 'src/rules'])],
  ['lint', () => check('oxlint', 'oxlint', ['--deny-warnings'])],
  ['format', () => check('oxfmt', 'oxfmt', ['--check'])],
  ['decks', () => node(['tests/tools/run.mjs', 'tests/tools/lint-decks.ts'])],
  ['unit and component tests', () => vitest('unit')],
  ['build', () => buildSite()],
  ['budget and built files', () => afterBuild(() => vitest('dist'))],
  ['browser tests', () => afterBuild(() => inBrowser(() => vitest('e2e')))],
  ['browser tests that aim in milliseconds', () => afterBuild(() => inBrowser(() => vitest('aimed')))],
];

let built = false;
const total = { passed: 0, failed: 0 };
const report = [];

for (const [name, run] of STEPS) {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const { passed, failed, note = '' } = run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const line = `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s${note}`;
  console.log(line);
  report.push(line);
}

console.log(`\n${report.join('\n')}\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** Runs node and answers whether it went well. */
function ran(args) {
  const { status, error } = spawnSync(process.execPath, args, { cwd: HOME, env, stdio: 'inherit' });
  if (error) console.error(String(error));
  return status === 0;
}

/** One static step counts for one. */
function node(args) {
  return ran(args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a command of a package through node itself: works without a shell, on any system. */
function check(name, command, args) {
  return node([binOf(name, command), ...args]);
}

function binOf(name, command) {
  const folder = `${HOME}node_modules/${name}/`;
  const { bin } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  return folder + (typeof bin === 'string' ? bin : bin[command]);
}

function buildSite() {
  const result = check('vite', 'vite', ['build', '--logLevel', 'warn']);
  built = result.failed === 0;
  return result;
}

function afterBuild(run) {
  return built ? run() : { passed: 0, failed: 1, note: ' (not run: there is no build)' };
}

function inBrowser(run) {
  try {
    env.CHROMIUM_PATH = needChromium();
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, note: ' (not run: there is no browser)' };
  }
  return run();
}

/** Runs one project and counts its tests. What was skipped counts as failed: nothing is left out quietly. */
function vitest(project) {
  const json = `${OUT}${project}.json`;
  mkdirSync(OUT, { recursive: true });
  rmSync(json, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${json}`];
  const ok = ran([binOf('vitest', 'vitest'), 'run', '--project', project, ...reporters]);
  const { passed, failed, skipped } = countsIn(json);
  const unexplained = !ok && failed + skipped === 0 ? 1 : 0;
  const note = skipped > 0 ? ` (${skipped} skipped count as failed)` : '';
  return { passed, failed: failed + skipped + unexplained, note };
}

function countsIn(json) {
  try {
    const result = JSON.parse(readFileSync(json, 'utf8'));
    // A file that does not load has no tests to fail.
    const dead = result.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const skipped = result.numTotalTests - result.numPassedTests - result.numFailedTests;
    return { passed: result.numPassedTests, failed: result.numFailedTests + dead.length, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
