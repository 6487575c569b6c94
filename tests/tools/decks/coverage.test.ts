import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import coverage from '../../fixtures/decks/coverage.json';
import hoedan from '../../../cards/hoedan.json';
import wat from '../../../cards/wat.json';
import { readRuns, runHashes } from '../../../src/decks/lint/runs';
import { SOURCE_DOCUMENTS } from '../../../src/decks/lint/vocabulary';
import { parseDeck } from '../../../src/decks/parse';
import type { Deck } from '../../../src/decks/types';
import { deckWith, lines } from '../../decks/linting';
import { coverageFindings, coverageOf } from './coverage';
import type { Sources } from './coverage';
import { coverageTable } from './coverage-table';

const at = (section: string): Deck => deckWith({ source: { document: 'nsob-essay', section } });

function sourcesOf(idea: Partial<Sources['groups'][number]['ideas'][number]>, voices = false): Sources {
  const ideas = [{ name: 'begin', at: ['nsob-essay: H1'], ...idea }];
  return { groups: [{ name: 'Proef', voices, ideas }], elsewhere: ['nsob-essay: H1 Inleiding'] };
}

const findings = (deck: Deck, sources: Sources): string[] =>
  lines(coverageFindings(coverageOf([deck], sources)));

test('a required place with its card, and each card at a known place, is no finding', () => {
  expect(findings(at('H1, alinea 2'), sourcesOf({}))).toEqual([]);
  expect(findings(at('H2; H1'), sourcesOf({ at: ['nsob-essay: H2'] }))).toEqual([]);
});

test('a required place without a card is an error', () => {
  expect(findings(at('H1 Inleiding'), sourcesOf({ at: ['nsob-essay: H3', 'nsob-pagina: H1'] }))).toEqual([
    'error deck cards: Proef: "begin" heeft geen kaart.',
  ]);
});

test('a required place with too few cards is an error', () => {
  expect(findings(at('H1'), sourcesOf({ least: 9 }))).toEqual([
    'error deck cards: Proef: "begin" heeft 3 van de 9 kaarten.',
  ]);
});

test('an idea that no card asks of every role is an error', () => {
  expect(findings(at('H1'), sourcesOf({}, true))).toEqual([
    'error deck cards: Proef: "begin" heeft geen kaart met alle rollen.',
  ]);
});

test('a card at an unknown place is an error; section 12 is no part of section 1', () => {
  expect(findings(at('H12'), sourcesOf({}))).toEqual([
    'error Z-EEN-A1 source.section: "H12" is geen plek in nsob-essay die coverage.json noemt.',
  ]);
});

test('the table names ideas, cards, places without a card and cards without a place', () => {
  const table = coverageTable(coverageOf([at('H12')], sourcesOf({ at: ['nsob-essay: H3'] })));
  expect(table).toEqual([
    '\nProef',
    '  begin                       <- heeft geen kaart',
    '\nElders in de bronnen (mag, hoeft niet)',
    '  nsob-essay: H1 Inleiding  Z-TS-1 Z-LS-1',
    '\nPlekken zonder kaart (dat mag)',
    '  geen',
    '\nVerplicht en zonder kaart',
    '  begin heeft geen kaart',
    '\nKaarten zonder bekende plek',
    '  Z-EEN-A1: nsob-essay, H12',
  ]);
});

test('the two decks cover what the sources hold', () => {
  const decks = [wat, hoedan].flatMap((file) => {
    const parsed = parseDeck(file);
    return parsed.ok ? [parsed.deck] : [];
  });
  expect(decks).toHaveLength(2);
  expect(lines(coverageFindings(coverageOf(decks, coverage)))).toEqual([]);
});

test('the list asks for all that it should: 10 recommendations, 15 ways of changing, 7 unwritten rules, and more', () => {
  expect(coverage.groups.map(({ ideas }) => ideas.length)).toEqual([10, 15, 7, 4, 3, 3, 1, 3, 2]);
});

test('the list names known documents and copies no six words of a source', () => {
  const runs = readRuns(readFileSync('tests/fixtures/decks/source-runs.bin'));
  const places = [
    ...coverage.groups.flatMap(({ ideas }) => ideas.flatMap(({ at }) => at)),
    ...coverage.elsewhere,
  ];
  const names = coverage.groups.flatMap(({ name, ideas }) => [name, ...ideas.map((idea) => idea.name)]);
  expect(places.filter((place) => !SOURCE_DOCUMENTS.some((known) => place.startsWith(`${known}: `)))).toEqual(
    [],
  );
  const sections = places.map((place) => place.replace(/^.*?: /, ''));
  expect([...sections, ...names].filter((text) => runHashes(text).some((hash) => runs.has(hash)))).toEqual(
    [],
  );
});
