/** Reads the tables of a WOFF or TrueType file. */
import { unzlibSync } from 'fflate';

export type Tables = ReadonlyMap<string, DataView>;

const WOFF = 0x774f4646;

/** The tables of a font by name; those of a WOFF are unpacked. */
export function readTables(file: Uint8Array): Tables {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return view.getUint32(0) === WOFF ? woffTables(file, view) : plainTables(file, view);
}

/** @throws when a font lacks a table that every font has */
export function tableOf(tables: Tables, name: string): DataView {
  const table = tables.get(name);
  if (!table) throw new Error(`The font has no table '${name}'`);
  return table;
}

function plainTables(file: Uint8Array, view: DataView): Tables {
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const bytes = slice(file, view.getUint32(at + 8), view.getUint32(at + 12));
    tables.set(nameAt(view, at), viewOf(bytes));
  }
  return tables;
}

function woffTables(file: Uint8Array, view: DataView): Tables {
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(12); index += 1) {
    const at = 44 + index * 20;
    const [packed, plain] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    const bytes = slice(file, view.getUint32(at + 4), packed);
    tables.set(nameAt(view, at), viewOf(packed < plain ? unzlibSync(bytes) : bytes));
  }
  return tables;
}

const slice = (file: Uint8Array, at: number, length: number): Uint8Array => file.subarray(at, at + length);
const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function nameAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
}
