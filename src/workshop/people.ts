/** The people of a workshop: read from lines that somebody typed or pasted. */
import { fold } from '../lib/fold';
import type { Participant } from './mix';
import { STYLES, type Style } from './styles';

export interface Person extends Participant {
  readonly name: string;
}

/** A room of more is no workshop, and a page of it no list. */
export const MOST_PEOPLE = 120;
/** Most characters of a name and of an organisation. */
const MOST_CHARACTERS = 60;

const tidied = (text: string | undefined): string =>
  [...(text ?? '').replaceAll(/\s+/gu, ' ').trim()].slice(0, MOST_CHARACTERS).join('');

const styleOf = (text: string | undefined): Style | null =>
  STYLES.find((style) => style === fold(tidied(text))) ?? null;

/**
 * People from lines: name, organisation, style, second style, with a semicolon or a tab between; all but the name may
 * be left out. Lines without a name are no person.
 */
export function readPeople(lines: string): Person[] {
  return lines
    .split(/\r?\n/u)
    .map((line) => line.split(/[;\t]/u))
    .flatMap(([name, organisation, first, second]) => {
      const known = tidied(name);
      if (!known) return [];
      const styles = { first: styleOf(first), second: styleOf(second) };
      return [{ name: known, organisation: tidied(organisation), ...styles, locked: null }];
    })
    .slice(0, MOST_PEOPLE);
}

/** A list as it was kept, read back with distrust; what is no person is left out. */
export function parsePeople(json: string | undefined): Person[] {
  let read: unknown;
  try {
    read = JSON.parse(json ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(read)) return [];
  return read.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const text = (key: string): string => {
      const value: unknown = Object.hasOwn(entry, key) ? Reflect.get(entry, key) : '';
      return typeof value === 'string' ? value.replaceAll(/[;\t\r\n]/gu, ' ') : '';
    };
    return readPeople([text('name'), text('organisation'), text('first'), text('second')].join(';'));
  });
}
