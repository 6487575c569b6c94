/** The verslag as a finished file, held against what other people's programs say of it. */
import { describe, expect, it } from 'vitest';
import { drawReport } from '../../../src/print/report/drawn';
import { layReport } from '../../../src/print/report/lay';
import type { Report } from '../../../src/export/report';
import { exampleLog, gameOf, randomGame, taken } from '../../export/games';
import { FONTS, write } from '../../print/support/make';
import { onDisk, run } from './run';
import { uaFaults } from './ua';

/** Random games of which the last moment is made into a file. */
const GAMES = 30;

const fileOf = async (name: string, report: Report): Promise<string> =>
  onDisk(name, await write(layReport(drawReport(report), FONTS).document));

describe.each(['wat', 'hoedan'] as const)('the verslag of the example with %s', async (id) => {
  const file = await fileOf(`verslag-${id}`, taken(gameOf(await exampleLog(id))).report);

  it('is sound, tagged and has its fonts', () => {
    expect(run('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors');
    expect(run('pdfinfo', [file])).toMatch(/Tagged:\s+yes/);
    const fonts = run('pdffonts', [file]).trim().split('\n').slice(2);
    expect(fonts).toHaveLength(3);
    for (const font of fonts) expect(font).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  it('is PDF/UA-1 and PDF/A-2a', () => {
    expect(uaFaults(file)).toEqual([]);
  });
});

it(`of ${GAMES} random games, with odd texts, is PDF/UA-1 and PDF/A-2a`, async () => {
  for (let seed = 0; seed < GAMES; seed += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const file = await fileOf('verslag-random', taken(randomGame(seed).last.game).report);
    expect(uaFaults(file)).toEqual([]);
  }
}, 240_000);
