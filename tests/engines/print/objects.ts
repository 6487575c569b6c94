/** The objects of a PDF as qpdf tells them: for checks that must not use our own writer. */
import { run } from './run';

export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Dict = { readonly [key: string]: Value };

export interface PdfObjects {
  readonly root: Dict;
  /** References to every object. */
  readonly all: readonly string[];
  /** Follows a reference ("12 0 R"); anything else is itself. */
  resolve(value: Value | undefined): Value;
  dict(value: Value | undefined): Dict;
  list(value: Value | undefined): readonly Value[];
  /** The bytes of a stream, unpacked, as Latin-1. */
  stream(reference: Value | undefined): string;
}

interface QpdfObject {
  readonly value?: Value;
  readonly stream?: { readonly dict: Dict; readonly data?: string };
}

/** Reads every object of a file. */
export function readObjects(file: string): PdfObjects {
  const told = JSON.parse(
    run('qpdf', ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', file]),
  ) as { qpdf: [unknown, Readonly<Record<string, QpdfObject>>] };
  const objects = told.qpdf[1];
  const find = (value: Value | undefined): QpdfObject | undefined =>
    typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? objects[`obj:${value}`] : undefined;
  const resolve = (value: Value | undefined): Value => {
    const object = find(value);
    return object ? (object.value ?? object.stream?.dict ?? null) : (value ?? null);
  };
  const dict = (value: Value | undefined): Dict => {
    const resolved = resolve(value);
    return typeof resolved === 'object' && resolved !== null && !Array.isArray(resolved)
      ? (resolved as Dict)
      : {};
  };
  const list = (value: Value | undefined): readonly Value[] => {
    const resolved = resolve(value);
    return Array.isArray(resolved) ? (resolved as readonly Value[]) : resolved === null ? [] : [resolved];
  };
  const trailer = objects['trailer']?.value;
  const root = dict(dict(trailer ?? null)['/Root']);
  return {
    root,
    all: Object.keys(objects).flatMap((key) => (key.startsWith('obj:') ? [key.slice(4)] : [])),
    resolve,
    dict,
    list,
    stream: (reference) => Buffer.from(find(reference)?.stream?.data ?? '', 'base64').toString('latin1'),
  };
}

/** A text of the file: qpdf marks those it could read with `u:`. */
export function textOf(value: Value | undefined): string {
  return typeof value === 'string' && value.startsWith('u:') ? value.slice(2) : '';
}
