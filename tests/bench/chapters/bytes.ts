/** What is fetched before the start screen works, and what is kept for offline use. */
import { builtGraph, type BuiltFile } from '../../tools/built-graph';
import { DIST } from '../../tools/built';
import { BARE } from '../bare/build';
import type { Found } from '../bench';
import type { Row } from '../row';

const sum = (files: readonly BuiltFile[]): number =>
  files.reduce((total, { transferred }) => total + transferred, 0) / 1000;

export async function bytes(): Promise<Found> {
  const [ours, bare] = [await builtGraph(DIST), await builtGraph(BARE)];
  const one = (value: number): Row['baseline'] => ({ name: 'bare page', value });
  return {
    rows: [
      {
        what: 'page, script and style before the start screen works',
        ours: sum(ours.eager),
        baseline: one(sum(bare.eager)),
        unit: 'kB',
        most: { ours: 24 },
      },
      {
        what: 'requests before the worker',
        ours: ours.eager.length + ours.preloadedFonts.length,
        baseline: one(bare.eager.length),
        unit: '',
        most: { ours: 5 },
      },
      {
        what: 'fonts before the start screen',
        ours: sum(ours.preloadedFonts),
        baseline: { name: 'limit', value: 40 },
        unit: 'kB',
        most: { ratio: 1 },
      },
      {
        what: 'kept for offline use',
        ours: sum(ours.precached),
        baseline: { name: 'limit', value: 450 },
        unit: 'kB',
        most: { ratio: 1 },
      },
    ],
  };
}
