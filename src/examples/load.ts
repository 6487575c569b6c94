/** The games of the *Voorbeeldspel*, each in a chunk of its own. `tests/tools/examples.ts` writes them. */
import type { Recording } from '../rules/recording';

const CHUNKS = {
  wat: () => import('./wat.json'),
  hoedan: () => import('./hoedan.json'),
} as const;

/** @param deck the deck that the example was played with */
export async function loadExample(deck: keyof typeof CHUNKS): Promise<Recording> {
  const module = await CHUNKS[deck]();
  // What the file holds went through the rules when it was written; a test plays it again.
  const recording: unknown = module.default;
  return recording as Recording;
}
