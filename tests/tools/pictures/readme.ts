/** The one screenshot of the README: the speelveld with five cards, on a tablet. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { settled } from '../../e2e/helpers/hands';
import { takePicture } from './camera';
import { play } from './play';
import { GAME } from './scenes/game';
import { withPalette } from './small-png';
import { openStage } from './stage';

const FILE = fileURLToPath(new URL('../../pictures/readme.png', import.meta.url));
const SCENE = 'speelveld-5';
const MOST_BYTES = 150_000;

/** @returns the exit code: 1 when the picture is heavier than a README should be */
export async function takeReadmePicture(browser: Browser, url: string): Promise<number> {
  const stage = await openStage(browser, url, { size: 'tablet', large: false });
  const last = GAME.scenes.findIndex(({ name }) => name === SCENE);
  for (const scene of GAME.scenes.slice(0, last + 1)) {
    // oxlint-disable-next-line no-await-in-loop -- one scene follows from the other
    await play(stage, scene);
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    await settled(stage.page);
  }
  await mkdir(path.dirname(FILE), { recursive: true });
  await takePicture(stage.page, FILE, 'light', false);
  await stage.close();
  const small = await withPalette(browser, await readFile(FILE));
  await writeFile(FILE, small);
  console.log(`tests/pictures/readme.png: ${Math.round(small.length / 1000)} kB`);
  return small.length <= MOST_BYTES ? 0 : 1;
}
