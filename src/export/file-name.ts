import { fold } from '../lib/fold';
import { FILE_NAMES } from './text';

/** Longest part of a title in the name of a file. */
const LONGEST = 40;

/** A title as part of a file name that every system takes. */
export function nameOf(title: string): string {
  const plain = fold(title)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/gu, '');
  return plain || FILE_NAMES.untitled;
}
