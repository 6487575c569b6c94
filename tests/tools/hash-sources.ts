// Makes tests/fixtures/decks/source-runs.bin, the sorted hashes of all six-word runs in the sources:
//   node tests/tools/run.mjs tests/tools/hash-sources.ts FOLDER_WITH_TXT_FILES
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runHashes, writeRuns } from '../../src/decks/lint/runs';

const FIXTURE = new URL('../fixtures/decks/source-runs.bin', import.meta.url);

/** Returns the exit code. */
export async function main([folder]: string[]): Promise<number> {
  if (folder === undefined) {
    console.error('Usage: hash-sources.ts FOLDER_WITH_TXT_FILES');
    return 2;
  }
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const runs = files.flatMap((name) =>
    runHashes(joinBrokenWords(readFileSync(path.join(folder, name), 'utf8'))),
  );
  const bytes = writeRuns(runs);
  writeFileSync(FIXTURE, bytes);
  console.log(`${files.length} files, ${runs.length} runs, ${bytes.length} bytes.`);
  return 0;
}

/** Mends words that the typesetting broke off at the end of a line. */
function joinBrokenWords(text: string): string {
  return text.replaceAll(/(?:\u00AD|-)\s*\n\s*/g, '').replaceAll('\u00AD', '');
}
