// Runs a TypeScript tool without a build step: node tests/tools/run.mjs FILE ARGS...
// The file exports `main(argv): Promise<number>`; its number is the exit code.
import path from 'node:path';
import { runnerImport } from 'vite';
import { PDFKIT } from './pdfkit-alias.mjs';

const [file, ...argv] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: node tests/tools/run.mjs FILE ARGS...');
  process.exit(2);
}

const { module } = await runnerImport(path.resolve(file), {
  logLevel: 'warn',
  resolve: { alias: PDFKIT },
});
if (typeof module.main !== 'function') {
  console.error(`${file} exports no main(argv).`);
  process.exit(2);
}
process.exitCode = await module.main(argv);
