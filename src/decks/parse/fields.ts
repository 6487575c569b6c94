import type { Report } from './report';

/** One object of the file under reading: its members, whose it is, and the path to it. */
export interface Place {
  readonly report: Report;
  readonly card: string | null;
  readonly path: string;
  readonly members: object;
}

// Control characters, halves of characters and direction switches can make a text look like another one.
const UNFIT = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** The faults go in the report; what is returned then is only a stand-in that never leaves the parser. */
export function fault(place: Place, field: string, message: string): void {
  place.report.add(place.card, place.path + field, message);
}

/** Reads one own member; what an object inherits is never read. */
export function member(place: Place, field: string): unknown {
  return Object.hasOwn(place.members, field) ? Reflect.get(place.members, field) : undefined;
}

export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Goes one object deeper: `source`, `themes[2]`. An absent object reads as an empty one, after its fault. */
export function inside(place: Place, field: string, value: unknown): Place {
  if (!isRecord(value)) fault(place, field, 'Hier hoort een groep velden tussen accolades.');
  const members = isRecord(value) ? value : {};
  return { ...place, path: `${place.path}${field}.`, members };
}

/** Checks a text that has to be there. */
export function checkText(place: Place, field: string, value: unknown, longest: number): string {
  if (value === undefined) fault(place, field, 'Dit veld ontbreekt.');
  else if (typeof value !== 'string') fault(place, field, 'Hier hoort tekst te staan.');
  else if (value.trim() === '') fault(place, field, 'Deze tekst is leeg.');
  else if (value.length > longest)
    fault(place, field, `Deze tekst is te lang: ${value.length} tekens. Er passen er ${longest}.`);
  else if (UNFIT.test(value)) fault(place, field, 'In deze tekst staat een teken dat niet te zien is.');
  else return value;
  return place.report.asWritten && typeof value === 'string' ? value : '';
}

export function text(place: Place, field: string, longest: number): string {
  return checkText(place, field, member(place, field), longest);
}

export function optionalText(place: Place, field: string, longest: number): string {
  const value = member(place, field);
  return value === undefined || value === '' ? '' : checkText(place, field, value, longest);
}

/** A text in a fixed form; `form` tells the author what that form is. */
export function patterned(place: Place, field: string, pattern: RegExp, form: string): string {
  const value = member(place, field);
  if (typeof value === 'string' && pattern.test(value)) return value;
  fault(place, field, value === undefined ? 'Dit veld ontbreekt.' : `Hier hoort ${form}.`);
  return '';
}

export function oneOf<T extends string>(place: Place, field: string, choices: readonly T[]): T | undefined {
  const value = member(place, field);
  const found = choices.find((choice) => choice === value);
  if (found === undefined) fault(place, field, `Kies een van deze: ${choices.join(', ')}.`);
  return found;
}

export function list(place: Place, field: string): readonly unknown[] {
  const value = member(place, field);
  if (Array.isArray(value)) return value;
  fault(place, field, 'Hier hoort een lijst te staan.');
  return [];
}

export function optionalList(place: Place, field: string): readonly unknown[] {
  return member(place, field) === undefined ? [] : list(place, field);
}

export function texts(place: Place, field: string, items: readonly unknown[], longest: number): string[] {
  return items.map((item, index) => checkText(place, `${field}[${index}]`, item, longest));
}

/** Reports every value that was there before; identifiers must be unique. */
export function unique(place: Place, values: readonly string[], fieldOf: (index: number) => string): void {
  const seen = new Set<string>();
  values.forEach((value, index) => {
    if (value !== '' && seen.has(value)) fault(place, fieldOf(index), `"${value}" komt twee keer voor.`);
    seen.add(value);
  });
}
