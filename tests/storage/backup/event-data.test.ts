import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../src/rules/events';
import { isSoundEvent } from '../../../src/storage/backup/event-data';
import { gameEvent } from '../../../src/storage/upcasts';
import type { SealedEvent } from '../../../src/storage/sealed-event';
import { EVENT_KINDS } from '../../rules/invariants';
import { logOf } from './devices';

const kept: GameEvent = { kind: 'sentence-kept', at: 1, seat: null, data: { card: 'W-OP-A1', text: 'Zo.' } };

/** Members that an event may lack. */
const OPTIONAL: readonly string[] = ['from'];

/** At every depth of the data: one member taken away, added, or turned into something else; none is a name. */
function* broken(value: unknown): Generator<unknown> {
  for (const other of [undefined, { '../a': [1] }, 'x'.repeat(3000), [['x']], -1.5]) yield other;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  yield { ...value, '../extra': 1 };
  for (const [name, member] of Object.entries(value)) {
    for (const worse of broken(member))
      if (worse !== undefined || !OPTIONAL.includes(name)) yield { ...value, [name]: worse };
  }
}

describe('the data of events', () => {
  it('of whole games is sound, of every kind', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 80; seed += 1) {
      for (const event of logOf(seed)) {
        seen.add(event.kind);
        if (!isSoundEvent(event)) throw new Error(`${seed}: ${JSON.stringify(event)}`);
      }
    }
    expect(isSoundEvent(kept)).toBe(true);
    expect(EVENT_KINDS.filter((kind) => !seen.has(kind))).toEqual(['sentence-kept']);
  });

  it.each([1, 2, 3])('that schema %i left is sound', (version) => {
    const url = new URL(`../../fixtures/storage/schema-${version}.json`, import.meta.url);
    const { stores } = JSON.parse(readFileSync(url, 'utf8')) as {
      stores: { events: [unknown, SealedEvent][] };
    };
    const unsound = stores.events.filter(([, sealed]) => {
      const event = gameEvent(sealed);
      return event && !isSoundEvent(event);
    });
    expect(unsound).toEqual([]);
  });

  it('with one member less, more or different is not', () => {
    const looked = new Set<string>();
    for (const event of [...logOf(3), ...logOf(8), kept]) {
      if (looked.has(event.kind)) continue;
      looked.add(event.kind);
      for (const data of broken(event.data)) {
        // A text in place of nothing is still what that field may hold.
        if (isSoundEvent({ ...event, data } as GameEvent))
          throw new Error(JSON.stringify({ ...event, data }));
      }
    }
    expect(looked.size).toBeGreaterThan(20);
  });

  it.each([
    ['a seat that is no name', { ...kept, seat: '../x' }],
    ['a moment that is none', { ...kept, at: 9e15 }],
    ['half a moment', { ...kept, at: 0.5 }],
  ])('with %s is not', (_what, event) => {
    expect(isSoundEvent(event)).toBe(false);
  });
});
