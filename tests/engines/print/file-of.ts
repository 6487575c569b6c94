/** Files of the shipped decks, each made once per test file. */
import type { PrintSpec } from '../../../src/print/spec';
import { houseDeck, print } from '../../print/support/make';
import { onDisk } from './run';

export const DECKS = ['wat', 'hoedan'] as const;

const made = new Map<string, Promise<string>>();

/** The path of the file. */
export function fileOf(
  id: (typeof DECKS)[number],
  name: string,
  changes: Partial<PrintSpec>,
): Promise<string> {
  const key = `${id}-${name}`;
  const known = made.get(key);
  if (known) return known;
  const making = print(houseDeck(id), changes).then((bytes) => onDisk(key, bytes));
  made.set(key, making);
  return making;
}
