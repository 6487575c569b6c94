import { readFile, readdir } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { describeDeckError } from '../../src/decks/describe-error';
import { parseDeck } from '../../src/decks/parse';

const CARDS = new URL('../../cards/', import.meta.url);

/** Stops the build at a deck that breaks the contract, and says which file, card and field. */
export function deckContract(cards: URL = CARDS): Plugin {
  return {
    name: 'koerskaarten:deck-contract',
    async buildStart() {
      const faults = await faultsIn(cards);
      if (faults.length > 0) this.error(`A deck breaks the contract:\n${faults.join('\n')}`);
    },
  };
}

/** One line for every fault in every deck of a folder. */
export async function faultsIn(cards: URL): Promise<string[]> {
  const names = (await readdir(cards)).filter(
    (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
  );
  const faults = await Promise.all(names.map((name) => faultsOf(name, new URL(name, cards))));
  return faults.flat();
}

async function faultsOf(name: string, file: URL): Promise<string[]> {
  const parsed = parseJson(await readFile(file, 'utf8'));
  if (parsed === undefined) return [`${name}: dit is geen JSON.`];
  const result = parseDeck(parsed.value);
  return result.ok ? [] : result.errors.map((error) => `${name}: ${describeDeckError(error)}`);
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
