/** Pictures of every screen and step, through the real interface of the built app: npm run pictures. */
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from './browser';
import { buildForPictures } from './pictures/build';
import { writeContactSheets } from './pictures/contact-sheet';
import { readOptions, type Options } from './pictures/options';
import { takeReadmePicture } from './pictures/readme';
import type { Scene, Walk } from './pictures/scene';
import { CHAPTERS } from './pictures/scenes';
import { walkChapter, type Job, type Walked } from './pictures/walk';
import { startServer } from './serve.mjs';

const OUT = fileURLToPath(new URL('../out/pictures/', import.meta.url));
/** Pages that walk at once. */
const AT_ONCE = 3;

/** @returns the exit code: 1 when a scene could not be reached or a page logged an error */
export async function main(argv: readonly string[]): Promise<number> {
  const started = performance.now();
  const options = readOptions(argv);
  const site = await startServer({ root: await buildForPictures() });
  const browser = await launch();
  try {
    if (options.readme) return await takeReadmePicture(browser, site.url);
    if (options.only.length === 0) await clear(options);
    await mkdir(OUT, { recursive: true });
    const walked = await inTurns(jobsFor(options), (job) => walkChapter(browser, site.url, OUT, job));
    const pictures = walked.flatMap((walk) => walk.pictures);
    const problems = [...new Set(walked.flatMap((walk) => walk.problems))];
    const sheets = await writeContactSheets(browser, OUT, pictures);
    for (const problem of problems) console.error(problem);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(
      `${pictures.length} pictures, ${sheets} contact sheets, ${problems.length} problems, ${seconds} s`,
    );
    return problems.length > 0 || pictures.length === 0 ? 1 : 0;
  } finally {
    await browser.close();
    await site.stop();
  }
}

/** Old pictures of what is taken anew would pass for new ones. */
async function clear({ sizes, themes }: Options): Promise<void> {
  const folders = sizes.flatMap((size) => themes.map((theme) => `${OUT}${size}-${theme}`));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Light, dark and forced colours on the way of one walk; text at 200 % needs a walk of its own. */
function walksFor({ sizes, themes }: Options): Walk[] {
  const coloured = themes.filter((theme) => theme !== 'large');
  return sizes.flatMap((size): Walk[] => {
    const colours = coloured.filter((theme) => theme !== 'forced' || size === 'tablet');
    const enlarges = themes.includes('large') && (size === 'phone' || size === 'tablet');
    return [
      ...(colours.length > 0 ? [{ size, themes: colours }] : []),
      ...(enlarges ? [{ size, themes: ['large'] } as const] : []),
    ];
  });
}

function jobsFor(options: Options): Job[] {
  const wanted = ({ name }: Scene): boolean =>
    options.only.length === 0 || options.only.some((part) => name.includes(part));
  const walks = walksFor(options);
  let first = 1;
  const jobs = CHAPTERS.flatMap((chapter) => {
    const from = first;
    first += chapter.scenes.length;
    return walks.map((walk): Job => ({ walk, chapter, first: from, wanted }));
  });
  // The long ones first, so that no worker is left alone with one at the end.
  return jobs.toSorted((a, b) => b.chapter.scenes.length - a.chapter.scenes.length);
}

/** Does the jobs in order, a few at once. */
async function inTurns(jobs: readonly Job[], work: (job: Job) => Promise<Walked>): Promise<Walked[]> {
  const queue = [...jobs];
  const done: Walked[] = [];
  const worker = async (): Promise<void> => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      // oxlint-disable-next-line no-await-in-loop -- a worker does one job at a time
      done.push(await work(job));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}
