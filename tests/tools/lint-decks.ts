// npm run lint:decks: holds cards/*.json against the contract and the writing rules.
// Ends in 1 on an error, and on a warning that no note of a deck explains.
//   npm run lint:decks -- --coverage   also prints which part of the sources stands on which card
import { readFileSync, readdirSync } from 'node:fs';
import { describeDeckError } from '../../src/decks/describe-error';
import { isExplained, lintAcross, lintDeck } from '../../src/decks/lint';
import type { Finding } from '../../src/decks/lint';
import { readabilityOfDeck } from '../../src/decks/lint/readability';
import { readRuns } from '../../src/decks/lint/runs';
import { parseDeck } from '../../src/decks/parse';
import type { Deck } from '../../src/decks/types';
import { coverageFindings, coverageOf } from './decks/coverage';
import type { Sources } from './decks/coverage';
import { coverageTable } from './decks/coverage-table';
import { loadSpeller, spellingFindings, unusedWords } from './decks/spelling';

const CARDS = new URL('../../cards/', import.meta.url);
const FIXTURES = new URL('../fixtures/decks/', import.meta.url);

/** Errors first, then what asks for another look, then what a note explains. */
const said = { fout: [] as string[], 'let op': [] as string[], uitgelegd: [] as string[] };

/** Returns the exit code. */
export async function main(argv: string[]): Promise<number> {
  const sourceRuns = readRuns(readFileSync(new URL('source-runs.bin', FIXTURES)));
  const sources: Sources = JSON.parse(readFileSync(new URL('coverage.json', FIXTURES), 'utf8'));
  const files = readdirSync(CARDS).filter((name) => /(?<!\.schema)\.json$/.test(name));
  const read = files.map(readDeck);
  const decks = read.flatMap(({ deck }) => deck ?? []);
  const speller = loadSpeller();
  const coverage = coverageOf(decks, sources);
  for (const { file, deck } of read) {
    if (deck === undefined) continue;
    show(file, [...lintDeck(deck, sourceRuns), ...spellingFindings(deck, speller)], deck.notes);
  }
  const allNotes = decks.flatMap(({ notes }) => notes);
  show('cards', [...lintAcross(decks), ...coverageFindings(coverage)], allNotes);
  for (const word of unusedWords(decks, speller)) say('fout', `words.txt: "${word}" staat in geen deck.`);
  if (argv.includes('--coverage')) console.log(coverageTable(coverage).join('\n'), '\n');
  for (const lines of Object.values(said)) for (const line of lines) console.log(line);
  for (const deck of decks) console.log(describeReading(deck));
  console.log(
    `${decks.length} decks, ${said.fout.length} errors, ${said['let op'].length} warnings, ${said.uitgelegd.length} explained.`,
  );
  return said.fout.length + said['let op'].length === 0 ? 0 : 1;
}

function readDeck(name: string): { file: string; deck?: Deck } {
  const file = `cards/${name}`;
  const parsed = parseDeck(JSON.parse(readFileSync(new URL(name, CARDS), 'utf8')));
  if (parsed.ok) return { file, deck: parsed.deck };
  for (const error of parsed.errors) say('fout', `${file}  ${describeDeckError(error)}`);
  return { file };
}

function show(file: string, findings: readonly Finding[], notes: readonly string[]): void {
  for (const finding of findings) {
    const { level, card, field, message, named } = finding;
    const line = `${file}  ${card ?? 'deck'}  ${field}: ${message}`;
    if (level === 'error') say('fout', line);
    else if (isExplained(finding, notes)) say('uitgelegd', line);
    else say('let op', `${line} (Anders of uitleggen: een zin in notes met ${named.join(' en ')}.)`);
  }
}

function say(kind: keyof typeof said, line: string): void {
  said[kind].push(`${kind}  ${line}`);
}

function describeReading(deck: Deck): string {
  const { score, wordsPerSentence, syllablesPerWord } = readabilityOfDeck(deck);
  const [words, syllables] = [wordsPerSentence.toFixed(1), syllablesPerWord.toFixed(2)];
  return `${deck.id}: Flesch-Douma ${Math.round(score)} (100 is heel makkelijk), ${words} woorden per zin, ${syllables} lettergrepen per woord.`;
}
