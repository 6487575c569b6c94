import { beforeEach, describe, expect, it } from 'vitest';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import { replay } from '../../src/rules/evolve';
import { summarise } from '../../src/rules/summary';
import { simulate } from '../rules/simulate';
import { SMALL_DECK } from '../rules/table';
import '../storage/support/fresh';
import { dump } from '../storage/support/raw';
import type { StoredEvent } from './kill/chain';
import { Ledger } from './kill/ledger';
import type { Numbered, Raw, Report, Shown } from './kill/reports';
import { leftUnsaid } from './kill/unsaid';

/** A log long enough to cut, of which every prefix replays. */
const { log } = simulate(7, [SMALL_DECK]);
const LENGTH = 8;

/** A database with the first events of that log, and a draft beside them. */
async function rawOf(length: number, draft = 'Half'): Promise<Raw> {
  const storage = createIndexedDbStorage();
  const events = log.slice(0, length);
  const session = replay(events);
  if (!session) throw new Error('A simulated game must replay.');
  await storage.append({ id: 'a', after: 0, events, summary: summarise(session.game), usedDrafts: [] });
  await storage.saveDraft('a', 'kern', draft);
  const { events: stored, sessions, drafts } = await dump();
  return { events: stored, sessions: sessions.map(([, head]) => head), drafts };
}

const shown = (length: number, change: Partial<Shown> = {}): Shown => ({
  id: 'a',
  length,
  step: replay(log.slice(0, length))?.game.step.name ?? '',
  title: 'Plek 2, kies een kaart',
  save: 'saved',
  fields: [],
  ...change,
});

const told = (...reports: Report[]): Numbered[] => reports.map((report, n) => ({ ...report, n }));

let raw: Raw;
let ledger: Ledger;

beforeEach(async () => {
  raw = await rawOf(LENGTH);
  ledger = new Ledger();
  ledger.note(told({ kind: 'shown', shown: shown(LENGTH) }));
});

/** The database with its third event changed. */
const withThird = (change: Partial<StoredEvent>): Raw => ({
  ...raw,
  events: raw.events.map(([key, event], index) => [
    key,
    index === 2 ? Object.assign({}, event, change) : event,
  ]),
});

const withHead = (change: object): Raw => ({
  ...raw,
  sessions: raw.sessions.map((head) => Object.assign({}, head, change)),
});

describe('a kill test that could not fail would show nothing; this one sees', () => {
  it('no fault where all is well', () => {
    ledger.found(raw);
    ledger.reopened(shown(LENGTH));
    expect(ledger.faults).toEqual([]);
  });

  it.each([
    [
      'a session that is gone',
      (): Raw => ({ events: [], sessions: [], drafts: [] }),
      /8 events were shown as saved, 0/,
    ],
    ['an event that is gone', (): Raw => ({ ...raw, events: raw.events.slice(0, -1) }), /head counts 8 of 7/],
    [
      'an event that changed',
      (): Raw => withThird({ data: { text: 'anders' } }),
      /event 3: its data changed/,
    ],
    ['a hash that changed', (): Raw => withThird({ hash: 'a'.repeat(64) }), /event 3: its hash/],
    ['a break in the chain', (): Raw => withThird({ prev: 'a'.repeat(64) }), /event 3 does not follow/],
    ['a number that changed', (): Raw => withThird({ seq: 9 }), /event 3 has number 9/],
    ['a head of another moment', (): Raw => withHead({ summary: {} }), /head tells of another moment/],
    ['a head with another hash', (): Raw => withHead({ hash: '' }), /head holds another hash/],
  ])('%s', (_what, damage, fault) => {
    ledger.found(damage());
    expect(ledger.faults.join('\n')).toMatch(fault);
  });

  it('an action that was shown as saved, neatly gone with its head', async () => {
    indexedDB.deleteDatabase('koerskaarten');
    ledger.found(await rawOf(LENGTH - 1));
    expect(ledger.faults).toEqual([`a: ${LENGTH} events were shown as saved, ${LENGTH - 1} are there`]);
  });

  it('half an action, with a head to match', async () => {
    ledger.note(told({ kind: 'adds', id: 'a', seqs: [LENGTH, LENGTH + 1] }));
    ledger.found(raw);
    expect(ledger.faults).toEqual([`a: its ${LENGTH} events end with half an action`]);
  });

  it('an older event that was there before the last kill and is another now', async () => {
    ledger.found(raw);
    indexedDB.deleteDatabase('koerskaarten');
    ledger.found(await rawOf(LENGTH));
    expect(ledger.faults).toEqual(['a: an older event changed or went']);
  });

  it.each([
    ['another step', { step: 'quick' }, /opened at quick/],
    ['another seat', { title: 'Plek 3, kies een kaart' }, /showed "Plek 2, kies een kaart" before the kill/],
    ['another length', { length: 3 }, /opened at 3 of 8 events/],
  ])('a table that opens at %s', (_what, change, fault) => {
    ledger.found(raw);
    ledger.reopened(shown(LENGTH, change));
    expect(ledger.faults.join('\n')).toMatch(fault);
  });

  it('a draft that was on disk and is not on the screen', () => {
    const typed = ['W', 'Wij'].map(
      (text) => ({ kind: 'typed', id: 'a', length: LENGTH, nth: 0, text }) as const,
    );
    ledger.note(told(...typed, { kind: 'kept', text: 'Wij' }));
    ledger.found(raw);
    ledger.reopened(shown(LENGTH, { fields: ['W'] }));
    expect(ledger.faults).toEqual(['a: the draft "Wij" is gone, "W" is there']);
  });

  it.each([
    ['recorded', 'Half', [], false],
    ['left out', null, [], true],
    ['left out, of an earlier card', null, ['card-drawn'], false],
    ['left out, of a game that is over', null, ['checked-out'], false],
  ])('a draft of a kern that was %s', (_what, text, kinds, mayStand) => {
    const later = kinds.map((kind) => ({ kind, data: {} }));
    expect(leftUnsaid([{ kind: 'kern-recorded', data: { text } }, ...later])).toBe(mayStand);
  });

  it('a draft that is still there after its action', () => {
    ledger.note(told({ kind: 'typed', id: 'a', length: LENGTH - 1, nth: 0, text: 'Half' }));
    ledger.found(raw);
    expect(ledger.faults).toEqual(['a: the draft "Half" outlived its action']);
  });

  it('an action that was shown as saved before it was', () => {
    ledger.note(told({ kind: 'early', shown: shown(LENGTH + 1) }));
    expect(ledger.faults).toEqual([`a: ${LENGTH + 1} events were shown as saved before they were`]);
  });

  it('an app that says it could not save, and a driver that does not know how to go on', () => {
    ledger.note(
      told({ kind: 'shown', shown: shown(LENGTH, { save: 'unsaved' }) }, { kind: 'stuck', where: 'kern' }),
    );
    expect(ledger.faults).toEqual(['the app could not save', 'the driver was stuck at kern']);
  });
});
