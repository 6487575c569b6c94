// Totals of a run of `npm run test:engines`, as the tests told them, in one table per row of the programme.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Makes `engines-report.md` of what the tests added to `engines-totals.jsonl`, both in the folder `out`. */
export function writeReport(out) {
  const file = `${out}engines-totals.jsonl`;
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const told = lines.map((line) => JSON.parse(line));
  const rows = told
    .toSorted((a, b) => Number.parseInt(a.row.slice(1), 10) - Number.parseInt(b.row.slice(1), 10))
    .map(({ row, engine, totals }) => {
      const counts = Object.entries(totals).map(([what, count]) => `${what} ${count}`);
      return `| ${row} | ${engine} | ${counts.join(', ')} |`;
    });
  const text = ['| row | engine | totals |', '|---|---|---|', ...rows, ''].join('\n');
  writeFileSync(`${out}engines-report.md`, text);
  console.log(`\n${text}`);
}
