/** The agreements as a table for a spreadsheet. */
import type { Report } from './report';
import { CSV, REPORT } from './text';

/** Excel reads a file as UTF-8 when it begins so. */
const MARK = '\u{FEFF}';

/** A cell that begins with one of these, whatever stands before it unseen, is a formula to some spreadsheet. */
const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]/u;

/** The table, or null while there is no agreement. */
export function agreementsCsvOf({ title, agreements }: Report): string | null {
  if (agreements.length === 0) return null;
  const rows = agreements.map(({ full, who, due, status, noticed, firstStep }) => [
    title,
    full,
    who ?? '',
    due,
    REPORT.status(status),
    noticed ?? '',
    firstStep ?? '',
  ]);
  return MARK + [CSV.head, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('');
}

/** Always in quotes: then a `;` in it is no border. What no spreadsheet shows, such as a tab, is a space. */
function cell(text: string): string {
  const shown = text.replaceAll(/\p{Cc}+/gu, ' ');
  const harmless = FORMULA.test(shown) ? `'${shown}` : shown;
  return `"${harmless.replaceAll('"', '""')}"`;
}
