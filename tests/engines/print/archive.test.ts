/** PDF/A-1b, for archives that take nothing newer (`npm run pdf -- ... --archive`), by Preflight of Apache PDFBox. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import type { Deck } from '../../../src/decks/types';
import { FORMS, type PrintSpec } from '../../../src/print/spec';
import { houseDeck, layout, write } from '../../print/support/make';
import { oddDeck } from '../../print/support/odd-deck';
import { DECKS, fileOf } from './file-of';
import { readObjects } from './objects';
import { onDisk } from './run';

// Whole decks through programs of others; two busy cores are slow.
vi.setConfig({ testTimeout: 300_000 });

/** What Debian's PDFBox needs beside itself. */
const JARS = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
];

/** What Preflight finds, a line per fault. */
function preflight(file: string): string[] {
  const path = JARS.map((jar) => `/usr/share/java/${jar}.jar`).join(':');
  const args = ['-cp', path, 'org.apache.pdfbox.preflight.Validator_A1b', file];
  const { stdout, stderr } = spawnSync('java', args, { encoding: 'utf8' });
  if (stdout.includes('is a valid PDF/A-1b file')) return [];
  const faults = stdout.split('\n').filter((line) => /^\d+(?:\.\d+)* : /.test(line));
  if (faults.length === 0) throw new Error(`Preflight says nothing: ${stdout}${stderr}`);
  return [...new Set(faults)];
}

async function archived(name: string, deck: Deck, changes: Partial<PrintSpec>): Promise<string> {
  const { document } = layout(deck, changes);
  return onDisk(`archive-${name}`, await write({ ...document, profile: 'archive' }));
}

describe.each(DECKS)('%s', (id) => {
  it.each(FORMS)('%s is PDF/A-1b', async (form) => {
    expect(preflight(await archived(`${id}-${form}`, houseDeck(id), { form }))).toEqual([]);
  });
});

describe('odd texts', () => {
  const deck = oddDeck();
  const stops = layout(deck).problems.flatMap(({ card, level }) => (level === 'stop' ? [card] : []));
  const ids = deck.cards.map(({ id }) => id).filter((id) => !stops.includes(id));

  it('are PDF/A-1b too, and each font lists all its glyphs, the parts of accented letters as well', async () => {
    const file = await archived('odd', deck, { cards: { kind: 'choice', ids } });
    expect(preflight(file)).toEqual([]);
    const lists = glyphLists(file);
    expect(lists).toHaveLength(3);
    for (const { listed, embedded } of lists) expect(listed).toBe(embedded);
  });
});

it('is not the file for screens: Preflight tells the two apart', async () => {
  const faults = preflight(await fileOf('wat', 'duplex', {}));
  expect(faults.some((fault) => fault.includes('CIDSet'))).toBe(true);
  expect(faults.some((fault) => fault.startsWith('7.11'))).toBe(true);
});

/** Per font, how many glyphs its list has and how many are embedded. */
function glyphLists(file: string): { listed: number; embedded: number }[] {
  const pdf = readObjects(file);
  return pdf.all.map(pdf.dict).flatMap((descriptor) => {
    if (descriptor['/Type'] !== '/FontDescriptor') return [];
    const bits = Buffer.from(pdf.stream(descriptor['/CIDSet']), 'latin1');
    const font = Buffer.from(pdf.stream(descriptor['/FontFile2']), 'latin1');
    const listed = [...bits].reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
    return [{ listed, embedded: font.readUInt16BE(tableAt(font, 'maxp') + 4) }];
  });
}

function tableAt(font: Buffer, name: string): number {
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no ${name}`);
}
