/** What was done and found, per row of the programme and engine; `npm run test:engines` makes one file of it. */
import { appendFileSync, mkdirSync } from 'node:fs';

const FILE = 'tests/out/engines-totals.jsonl';

/** Adds one line of totals. To be called before the expectations, so that a failing row has its figures too. */
export function report(row: string, engine: string, totals: Readonly<Record<string, number | string>>): void {
  mkdirSync('tests/out', { recursive: true });
  appendFileSync(FILE, `${JSON.stringify({ row, engine, totals })}\n`);
  const told = Object.entries(totals).map(([what, count]) => `${what} ${count}`);
  console.log(`${row}, ${engine}: ${told.join(', ')}`);
}
