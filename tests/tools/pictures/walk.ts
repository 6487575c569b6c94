/** Walks through one chapter and takes the pictures on the way. */
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { settled } from '../../e2e/helpers/hands';
import { takePicture } from './camera';
import { play } from './play';
import { isPictured, type Chapter, type Scene, type ThemeName, type Walk } from './scene';
import { openStage } from './stage';

export interface Picture {
  readonly file: string;
  readonly name: string;
  readonly folder: string;
}

export interface Job {
  readonly walk: Walk;
  readonly chapter: Chapter;
  /** Number of the chapter's first scene. */
  readonly first: number;
  readonly wanted: (scene: Scene) => boolean;
}

export interface Walked {
  readonly pictures: readonly Picture[];
  readonly problems: readonly string[];
}

/** Goes as far as the last scene that is wanted; a scene that can't be reached ends the chapter and is told. */
export async function walkChapter(browser: Browser, url: string, out: string, job: Job): Promise<Walked> {
  const { walk, chapter, first, wanted } = job;
  const themesOf = (scene: Scene): ThemeName[] =>
    wanted(scene) ? walk.themes.filter((theme) => isPictured(scene, walk.size, theme)) : [];
  const last = chapter.scenes.findLastIndex((scene) => themesOf(scene).length > 0);
  if (last < 0) return { pictures: [], problems: [] };
  const stage = await openStage(browser, url, { size: walk.size, large: walk.themes.includes('large') });
  const pictures: Picture[] = [];
  const problems: string[] = [];
  let at = '';
  try {
    for (const [index, scene] of chapter.scenes.slice(0, last + 1).entries()) {
      at = scene.name;
      // oxlint-disable-next-line no-await-in-loop -- one scene follows from the other
      if (!(await play(stage, scene))) continue;
      // Two pictures take longer than a new step waits for taps; one may not.
      // oxlint-disable-next-line no-await-in-loop -- one step after another
      if (themesOf(scene).length < 2) await settled(stage.page);
      for (const theme of themesOf(scene)) {
        const folder = `${walk.size}-${theme}`;
        const name = `${String(first + index).padStart(3, '0')}-${scene.name}`;
        const file = path.join(out, folder, `${name}.png`);
        // oxlint-disable-next-line no-await-in-loop -- the page shows one theme at a time
        const files = await takePicture(stage.page, file, theme, theme !== 'dark' && theme !== 'forced');
        pictures.push(...files.map((taken) => ({ file: taken, name: path.basename(taken, '.png'), folder })));
      }
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(`${walk.size}, ${chapter.name}: stopped at "${at}": ${reason}`);
    await stage.page
      .screenshot({ path: path.join(out, `stopped-${walk.size}-${at}.png`) })
      .catch(() => undefined);
  }
  problems.push(...stage.problems.map((problem) => `${walk.size}, ${chapter.name}: ${problem}`));
  await stage.close();
  return { pictures, problems };
}
