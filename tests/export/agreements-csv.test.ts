import { array, assert, constantFrom, oneof, property, string } from '../tools/fast-check';
import { describe, expect, it } from 'vitest';
import { agreementsCsvOf } from '../../src/export/agreements-csv';
import type { Report } from '../../src/export/report';
import { exampleLog, gameOf, taken } from './games';

const RUNS = 500;

const example = gameOf(await exampleLog('wat'));
const { report } = taken(example);

/** A reader of its own: quotes, `;` and line ends, as a Dutch spreadsheet reads them. */
function rowsOf(csv: string): string[][] {
  const body = csv.replace(/^\u{FEFF}/u, '');
  const rows: string[][] = [[]];
  for (let at = 0; at < body.length;) {
    let cell = '';
    if (body[at] !== '"') throw new Error(`no quote at ${at}`);
    for (at += 1; body[at] !== '"' || body[at + 1] === '"'; at += 1) {
      if (at >= body.length) throw new Error('a cell without an end');
      if (body[at] === '"') at += 1;
      cell += body[at];
    }
    rows.at(-1)?.push(cell);
    at += 1;
    if (body.startsWith('\r\n', at)) {
      at += 2;
      if (at < body.length) rows.push([]);
    } else if (body[at] === ';') at += 1;
    else throw new Error(`no border at ${at}`);
  }
  return rows;
}

const withWhat = (what: string): Report => ({
  ...report,
  title: what,
  agreements: report.agreements
    .slice(0, 1)
    .map((one) => ({ ...one, what, full: what, doubt: null, who: what, noticed: what, firstStep: what })),
});

const cellsWith = (what: string): string[] => {
  const [, row = []] = rowsOf(agreementsCsvOf(withWhat(what)) ?? '');
  return row;
};

describe('agreements as a table', () => {
  it('begins with the mark by which Excel knows UTF-8, and has a row for each', () => {
    const csv = agreementsCsvOf(report) ?? '';
    expect(csv.startsWith('\u{FEFF}"Gesprek";"Afspraak";')).toBe(true);
    const [head, ...rows] = rowsOf(csv);
    expect(head).toHaveLength(7);
    expect(rows).toHaveLength(example.agreements.length);
    expect(rows.map((row) => row[3])).toEqual(example.agreements.map(({ terms }) => terms.due));
  });

  it('is not there without an agreement', () => {
    expect(agreementsCsvOf({ ...report, agreements: [] })).toBeNull();
  });

  it.each(['=1+1', '+31', '-5', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u{200B}=1', '＝1', '\u{FEFF}@x'])(
    'is text, never a formula: %j',
    (what) => {
      for (const cell of [0, 1, 2, 5, 6].map((at) => cellsWith(what)[at] ?? '')) {
        expect(cell).toMatch(/^'/u);
        expect(cell.replaceAll(/[\s\p{C}]/gu, '')).toContain(what.replaceAll(/[\s\p{C}]/gu, ''));
      }
    },
  );

  it(`keeps its cells whatever was typed, ${RUNS} times, and none begins as a formula`, () => {
    assert(
      property(
        array(oneof(string({ unit: 'binary', maxLength: 6 }), constantFrom(...'"";=+-@\t\r\n, \''))),
        (parts) => {
          const what = parts.join('');
          const cells = cellsWith(what);
          expect(cells).toHaveLength(7);
          for (const cell of cells) expect(cell.replace(/^[\s\p{C}]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/u);
          expect(cells[1]?.replace(/^'/u, '')).toBe(what.replaceAll(/\p{Cc}+/gu, ' ').replace(/^'/u, ''));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
