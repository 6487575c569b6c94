import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type * as Describe from '../../src/decks/describe-error.ts';
import type * as Parse from '../../src/decks/parse.ts';

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
  const check = await loadCheck();
  const faults = await Promise.all(names.map((name) => faultsOf(name, new URL(name, cards), check)));
  return faults.flat();
}

/** Gives the errors of a parsed JSON value, in words. */
type Check = (deck: unknown) => string[];

/** The app's own parser, brought in while the build runs: a build configuration itself imports no app code. */
async function loadCheck(): Promise<Check> {
  const source = (name: string): string =>
    fileURLToPath(new URL(`../../src/decks/${name}.ts`, import.meta.url));
  const [{ module: parse }, { module: describe }] = await Promise.all([
    runnerImport<typeof Parse>(source('parse'), { logLevel: 'warn' }),
    runnerImport<typeof Describe>(source('describe-error'), { logLevel: 'warn' }),
  ]);
  return (deck) => {
    const result = parse.parseDeck(deck);
    return result.ok ? [] : result.errors.map((error) => describe.describeDeckError(error));
  };
}

async function faultsOf(name: string, file: URL, check: Check): Promise<string[]> {
  const parsed = parseJson(await readFile(file, 'utf8'));
  if (parsed === undefined) return [`${name}: dit is geen JSON.`];
  return check(parsed.value).map((fault) => `${name}: ${fault}`);
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
