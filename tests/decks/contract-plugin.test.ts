import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultsIn } from '../tools/deck-contract-plugin';
import { smallDeck, withValue } from './small-deck';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'decks-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('the decks in the repository keep the contract', async () => {
  expect(await faultsIn(new URL('../../cards/', import.meta.url))).toEqual([]);
});

test('a broken deck is named with file, card and field', async () => {
  await writeFile(path.join(folder, 'deck.schema.json'), '{}');
  await writeFile(path.join(folder, 'heel.json'), JSON.stringify(smallDeck()));
  await writeFile(
    path.join(folder, 'stuk.json'),
    JSON.stringify(withValue(smallDeck(), ['cards', 0, 'title'], '')),
  );
  await writeFile(path.join(folder, 'vod.json'), '{');
  expect((await faultsIn(pathToFileURL(`${folder}/`))).sort()).toEqual([
    'stuk.json: Kaart Z-EEN-A1, titel: Deze tekst is leeg.',
    'vod.json: dit is geen JSON.',
  ]);
});
