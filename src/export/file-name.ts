import { fold } from '../lib/fold';
import { FILE_NAMES } from './text';

/** Longest part of a title in the name of a file. */
const LONGEST = 40;

/** A title as part of a file name that every system takes: whole words, as many as fit. */
export function nameOf(title: string): string {
  const words = fold(title)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  const name = words.reduce((so, word) => {
    const longer = so ? `${so}-${word}` : word.slice(0, LONGEST);
    return longer.length > LONGEST ? so : longer;
  }, '');
  return name || FILE_NAMES.untitled;
}
