/** The one screenshot of the README: the speelveld with five cards, on a tablet. */
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { takePicture } from './camera';
import { GAME } from './scenes/game';
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
    await scene.go(stage);
  }
  await mkdir(path.dirname(FILE), { recursive: true });
  await takePicture(stage.page, FILE, 'light', false);
  await stage.close();
  const { size } = await stat(FILE);
  console.log(`tests/pictures/readme.png: ${Math.round(size / 1000)} kB`);
  return size <= MOST_BYTES ? 0 : 1;
}
