import * as fc from '../tools/fast-check';
import { expect, it } from 'vitest';
import type { GameEvent } from '../../src/rules/events';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import { FAULT_NAMES, failAt, type Fault } from './support/faults';
import './support/fresh';
import { action } from './support/samples';

const IDS = ['a', 'ab', 'b'];

type Step =
  | { do: 'append' | 'append twice' | 'append to the wrong place'; id: string; texts: string[] }
  | { do: 'fail'; id: string; texts: string[]; nth: number; fault: Fault; late: boolean }
  | { do: 'draft'; id: string; field: string; text: string }
  | { do: 'restart' };

const texts = fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 4 });
const id = fc.constantFrom(...IDS);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom('append' as const, 'append twice' as const, 'append to the wrong place' as const),
    id,
    texts,
  }),
  fc.record({
    do: fc.constant('fail' as const),
    id,
    texts,
    nth: fc.integer({ min: 1, max: 8 }),
    fault: fc.constantFrom(...FAULT_NAMES),
    late: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('draft' as const),
    id,
    field: fc.constantFrom('kern', 'koers-1'),
    text: fc.string({ maxLength: 5 }),
  }),
  fc.constant({ do: 'restart' as const }),
);

/** What must be stored, as the answers so far promise it. */
class Promised {
  readonly logs = new Map<string, GameEvent[]>();
  readonly drafts = new Map<string, Record<string, string>>();

  log = (of: string): GameEvent[] => this.logs.get(of) ?? [];

  next(of: string, words: readonly string[]): GameEvent[] {
    const from = this.log(of).length;
    return words.map((text, index) => ({
      kind: 'kern-recorded',
      at: from + index,
      seat: null,
      data: { text, stance: null },
    }));
  }

  keep(of: string, events: readonly GameEvent[]): void {
    this.logs.set(of, [...this.log(of), ...events]);
    const { kern: _used, ...rest } = this.drafts.get(of) ?? {};
    this.drafts.set(of, rest);
  }

  draft(of: string, field: string, text: string): void {
    const { [field]: _older, ...rest } = this.drafts.get(of) ?? {};
    this.drafts.set(of, text === '' ? rest : { ...rest, [field]: text });
  }

  everything(): unknown {
    const draftsOf = (of: string): Record<string, string> => this.drafts.get(of) ?? {};
    const session = (of: string): unknown =>
      this.logs.has(of) ? { id: of, events: this.log(of), damaged: false, drafts: draftsOf(of) } : null;
    return {
      counts: Object.fromEntries([...this.logs].map(([of, events]) => [of, events.length])),
      sessions: IDS.map((of) => ({ ok: true, value: session(of) })),
      drafts: IDS.map((of) => ({ ok: true, value: draftsOf(of) })),
    };
  }
}

/** Plays the steps; gives what a restart then finds, beside what was promised. */
async function play(
  steps: readonly Step[],
): Promise<{ found: unknown; promised: unknown; answers: boolean[] }> {
  const promised = new Promised();
  const answers: boolean[] = [];
  let storage = createIndexedDbStorage();
  const append = async (of: string, events: readonly GameEvent[], after: number): Promise<boolean> =>
    (await storage.append(action(of, after, events, ['kern']))).ok;

  for (const one of steps) {
    if (one.do === 'restart') storage = createIndexedDbStorage();
    else if (one.do === 'draft') {
      const saved = await storage.saveDraft(one.id, one.field, one.text);
      if (saved.ok) promised.draft(one.id, one.field, one.text);
    } else {
      const after = promised.log(one.id).length;
      const events = promised.next(one.id, one.texts);
      if (one.do === 'append to the wrong place') {
        answers.push(!(await append(one.id, events, after + 1)));
        continue;
      }
      const planted = one.do === 'fail' ? failAt(one.nth, one.fault, one.late) : null;
      const saved = await append(one.id, events, after);
      planted?.lift();
      // The fault may lie beyond the last write of this action, and then it must be saved.
      answers.push(saved === !planted?.hit());
      if (one.do === 'append twice') answers.push(await append(one.id, events, after));
      if (saved) promised.keep(one.id, events);
    }
  }
  return { found: await everything(), promised: promised.everything(), answers };
}

/** All that a fresh start reads. */
async function everything(): Promise<unknown> {
  const storage = createIndexedDbStorage();
  const list = await storage.list(0);
  return {
    counts: list.ok && Object.fromEntries(list.value.sessions.map((entry) => [entry.id, entry.count])),
    sessions: await Promise.all(IDS.map((of) => storage.read(of))),
    drafts: await Promise.all(IDS.map((of) => storage.readDrafts(of))),
  };
}

it('whatever is appended, fails and restarts in whatever order: what was said to be saved is what is there', async () => {
  expect.hasAssertions();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      indexedDB.deleteDatabase('koerskaarten');
      const { found, promised, answers } = await play(steps);
      expect(found).toEqual(promised);
      expect(answers).not.toContain(false);
    }),
    { numRuns: 150 },
  );
}, 60_000);
