/** How far each printer is off, as this device remembers it. Drafts may hold anything. */

export interface Offset {
  readonly x: number;
  readonly y: number;
}

/** Beyond this it is no offset but another paper. */
const MOST = 10;

export const PRINTER_FIELD = 'printer';

/** The field under which a printer's offset stands. */
export function offsetField(printer: string): string {
  return `offset ${printer.trim().toLowerCase()}`;
}

/** Of the printer that was used last. */
export function readOffset(drafts: Readonly<Record<string, string>>): Offset {
  const stored = drafts[offsetField(drafts[PRINTER_FIELD] ?? '')] ?? '';
  const [x, y] = stored.split(' ').map(readMillimetres);
  return { x: x ?? 0, y: y ?? 0 };
}

export function writeOffset({ x, y }: Offset): string {
  return `${x} ${y}`;
}

/** A number with a comma or a point, within bounds; anything else counts as 0. */
export function readMillimetres(text: string): number {
  const value = Number(text.trim().replace(',', '.'));
  return Number.isFinite(value) ? Math.max(-MOST, Math.min(MOST, value)) : 0;
}
