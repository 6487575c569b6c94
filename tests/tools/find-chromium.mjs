// Finds Chromium for the browser tests. As a command it prints the path, and installs it where it may.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/homebrew/bin'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const HELP = `Chromium is not found, and the browser tests cannot be skipped.
  - Debian or Ubuntu: sudo apt-get install chromium
  - macOS: install Google Chrome or Chromium in /Applications
  - anywhere else: set CHROMIUM_PATH to the executable`;

/** The path of a Chromium that can be run, or undefined. */
export function findChromium(env = process.env) {
  const own = env.CHROMIUM_PATH;
  if (own) {
    if (!runnable(own)) throw new Error(`CHROMIUM_PATH is set to ${own}, which cannot be run.`);
    return own;
  }
  const folders = [...FOLDERS, ...(env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')];
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...MAC];
  return candidates.find(runnable);
}

/** Finds Chromium; as root on Debian installs it first when absent; throws with what to do when it stays absent. */
export function needChromium() {
  const found = findChromium() ?? (installOnDebian() ? findChromium() : undefined);
  if (found === undefined) throw new Error(HELP);
  return found;
}

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.error('Chromium is not found; installing it with apt-get.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // stdout is kept for the path that this command prints.
  const options = { env, stdio: ['ignore', 2, 2] };
  const update = spawnSync('apt-get', ['update'], options);
  const install = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  return update.status === 0 && install.status === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(needChromium());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
