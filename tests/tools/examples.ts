// node tests/tools/run.mjs tests/tools/examples.ts: plays the scripts of the Voorbeeldspel and writes src/examples/*.json.
import { writeFileSync } from 'node:fs';
import { asFile, EXAMPLES, fileOf, record } from './examples/record';

/** Returns the exit code. */
export async function main(): Promise<number> {
  for (const id of EXAMPLES) {
    const recording = await record(id);
    writeFileSync(fileOf(id), asFile(recording));
    console.log(`${id}: ${recording.events.length + 1} events`);
  }
  return 0;
}
