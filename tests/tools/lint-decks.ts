// npm run lint:decks: holds cards/*.json against the contract and the writing rules; 1 on an error.
import { readFileSync, readdirSync } from 'node:fs';
import { describeDeckError } from '../../src/decks/describe-error';
import { lintAcross, lintDeck } from '../../src/decks/lint';
import type { Finding } from '../../src/decks/lint';
import { readRuns } from '../../src/decks/lint/runs';
import { parseDeck } from '../../src/decks/parse';
import type { Deck } from '../../src/decks/types';

const CARDS = new URL('../../cards/', import.meta.url);
const RUNS = new URL('../fixtures/decks/source-runs.bin', import.meta.url);

/** Returns the exit code. */
export async function main(_argv: string[]): Promise<number> {
  const sourceRuns = readRuns(readFileSync(RUNS));
  const decks: Deck[] = [];
  let errors = 0;
  let warnings = 0;
  const show = (file: string, findings: readonly Finding[]): void => {
    for (const { level, card, field, message } of findings) {
      console.log(
        `${file}  ${level === 'error' ? 'fout' : 'let op'}  ${card ?? 'deck'}  ${field}: ${message}`,
      );
      if (level === 'error') errors += 1;
      else warnings += 1;
    }
  };
  for (const file of deckFiles()) {
    const parsed = parseDeck(JSON.parse(readFileSync(new URL(file, CARDS), 'utf8')));
    if (!parsed.ok) {
      for (const error of parsed.errors) console.log(`cards/${file}  fout  ${describeDeckError(error)}`);
      errors += parsed.errors.length;
      continue;
    }
    decks.push(parsed.deck);
    show(`cards/${file}`, lintDeck(parsed.deck, sourceRuns));
  }
  show('cards', lintAcross(decks));
  console.log(`${decks.length} decks, ${errors} errors, ${warnings} warnings.`);
  return errors === 0 ? 0 : 1;
}

function deckFiles(): string[] {
  return readdirSync(CARDS).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));
}
