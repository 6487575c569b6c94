/** What the bench finds: figures beside a baseline of the same run. */

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly ours: number;
  /** What the figure is held against, measured in turns with ours. */
  readonly baseline: { readonly name: string; readonly value: number };
  readonly unit: 'ms' | 'kB' | 'MB' | '';
  /** The target of quality.md: the most that the ratio, or our own figure, may be. */
  readonly most?: { readonly ratio: number } | { readonly ours: number };
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that so large a part of the measurements does not exceed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Whether the target is met, or null where there is none. */
export function holds({ ours, baseline, most }: Row): boolean | null {
  if (!most) return null;
  return 'ratio' in most ? ours / baseline.value <= most.ratio : ours <= most.ours;
}

/** All rows as one table, as Markdown has it. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    shown(row.ours, row.unit),
    `${row.baseline.name} ${shown(row.baseline.value, row.unit)}`,
    row.baseline.value === 0 ? '' : (row.ours / row.baseline.value).toFixed(2),
    targetOf(row),
    { true: 'yes', false: 'NO', null: '' }[String(holds(row)) as 'true' | 'false' | 'null'],
  ]);
  const head = ['what', 'ours', 'baseline', 'ratio', 'target', 'holds'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

function targetOf({ most, unit }: Row): string {
  if (!most) return '';
  return 'ratio' in most ? `ratio <= ${most.ratio}` : `<= ${shown(most.ours, unit)}`;
}

function shown(value: number, unit: Row['unit']): string {
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;
}
