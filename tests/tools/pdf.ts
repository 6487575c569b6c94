/**
 * npm run pdf -- DECK --out FILE [...]: the same file as the app makes, without the app.
 * DECK is `wat`, `hoedan` or the path of a deck of one's own.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describeDeckError } from '../../src/decks/describe-error';
import { parseDeck } from '../../src/decks/parse';
import type { Deck } from '../../src/decks/types';
import { openFonts } from '../../src/pdf/fonts';
import { renderPdf } from '../../src/pdf/render';
import { lay, summarise } from '../../src/print/lay';
import { readPdfFiles } from './pdf-files';
import { PDF_USAGE, readPdfWish } from './pdf-options';

export async function main(argv: readonly string[]): Promise<number> {
  const wish = readPdfWish(argv);
  if ('fault' in wish) {
    console.error(`${wish.fault}\n\n${PDF_USAGE}`);
    return 2;
  }
  const read = readDeck(wish.deck);
  if ('faults' in read) {
    console.error(read.faults.join('\n'));
    return 1;
  }
  const files = readPdfFiles();
  const fonts = openFonts(files);
  const laid = lay(read.deck, wish.spec, fonts);
  const { problems, pageCount, sheetCount } = summarise(laid);
  for (const { sentence } of problems) console.error(sentence);
  if (problems.some(({ level }) => level === 'stop')) {
    console.error('Er is geen bestand gemaakt.');
    return 1;
  }
  if (pageCount === 0) {
    console.error('Er zijn geen kaarten gekozen. Er is geen bestand gemaakt.');
    return 1;
  }
  const document = wish.archive ? { ...laid.document, profile: 'archive' as const } : laid.document;
  const bytes = await renderPdf(document, { fonts, icc: files.icc });
  writeFileSync(wish.out, bytes);
  console.log(`${wish.out}: ${pageCount} bladzijden op ${sheetCount} vellen, ${bytes.length} bytes`);
  return 0;
}

function readDeck(name: string): { deck: Deck } | { faults: string[] } {
  const file = existsSync(`cards/${name}.json`) ? `cards/${name}.json` : name;
  try {
    const parsed = parseDeck(JSON.parse(readFileSync(file, 'utf8')) as unknown);
    return parsed.ok ? { deck: parsed.deck } : { faults: parsed.errors.map(describeDeckError) };
  } catch {
    return { faults: [`${file} is geen deck dat te lezen is.`] };
  }
}
