import { describe, expect, it, vi } from 'vitest';
import { createDrafts, DRAFT_DELAY_MS } from '../../src/session/drafts';
import { manualSurroundings, memoryStorage, settle } from './fakes';

function setUp() {
  const storage = memoryStorage();
  const surroundings = manualSurroundings();
  return { storage, surroundings, drafts: createDrafts(storage, surroundings) };
}

describe('a draft', () => {
  it('is written within 300 ms of the first keystroke, however fast one types on', async () => {
    const { storage, surroundings, drafts } = setUp();
    expect(DRAFT_DELAY_MS).toBeLessThanOrEqual(300);
    for (let typed = 1; typed <= 6; typed += 1) {
      drafts.write('a', 'kern', 'x'.repeat(typed));
      surroundings.pass(50);
    }
    await settle();
    expect(storage.draftsOf('a')).toEqual({ kern: 'xxxxxx' });
    expect(storage.draftsWritten).toHaveLength(1);
  });

  it('is not written before', () => {
    const { storage, surroundings, drafts } = setUp();
    drafts.write('a', 'kern', 'x');
    surroundings.pass(DRAFT_DELAY_MS - 1);
    expect(storage.draftsWritten).toEqual([]);
  });

  it('is written again after more keystrokes', async () => {
    const { storage, surroundings, drafts } = setUp();
    drafts.write('a', 'kern', 'x');
    surroundings.pass(300);
    drafts.write('a', 'kern', 'xy');
    surroundings.pass(300);
    await settle();
    expect(storage.draftsWritten.map(({ text }) => text)).toEqual(['x', 'xy']);
  });

  it('keeps fields and sessions apart', async () => {
    const { storage, drafts } = setUp();
    drafts.write('a', 'kern', '1');
    drafts.write('a', 'opgave', '2');
    drafts.write('b', 'kern', '3');
    await drafts.flush();
    expect([storage.draftsOf('a'), storage.draftsOf('b')]).toEqual([
      { kern: '1', opgave: '2' },
      { kern: '3' },
    ]);
  });

  it('is handed over at once by a flush, and not a second time by the timer', async () => {
    const { storage, surroundings, drafts } = setUp();
    drafts.write('a', 'kern', 'x');
    await drafts.flush();
    surroundings.pass(1000);
    await settle();
    expect(storage.draftsWritten).toHaveLength(1);
  });

  it('is forgotten with its action', async () => {
    const { storage, surroundings, drafts } = setUp();
    drafts.write('a', 'kern', 'x');
    drafts.write('a', 'opgave', 'y');
    drafts.forget('a', ['kern']);
    surroundings.pass(300);
    await settle();
    expect(storage.draftsOf('a')).toEqual({ opgave: 'y' });
  });

  it('that could not be written is tried again with the next one', async () => {
    const { storage, drafts } = setUp();
    storage.problem = 'lost';
    drafts.write('a', 'kern', 'x');
    await drafts.flush();
    storage.problem = null;
    drafts.write('a', 'opgave', 'y');
    await drafts.flush();
    expect(storage.draftsOf('a')).toEqual({ kern: 'x', opgave: 'y' });
  });

  it('that could not be written does not overwrite newer text', async () => {
    const { storage, drafts } = setUp();
    storage.problem = 'lost';
    storage.waiting = true;
    drafts.write('a', 'kern', 'old');
    const flushed = drafts.flush();
    drafts.write('a', 'kern', 'new');
    storage.release();
    await flushed;
    storage.problem = null;
    await drafts.flush();
    expect(storage.draftsOf('a')).toEqual({ kern: 'new' });
  });
});

it('keeps hold of nothing that went to storage before', async () => {
  const { drafts } = setUp();
  await drafts.flush();
  await drafts.flush();
  const all = vi.spyOn(Promise, 'all');
  await drafts.flush();
  const [before] = ((await all.mock.results.at(-1)?.value) ?? ['nothing was waited for']) as unknown[];
  all.mockRestore();
  expect(before).toBeUndefined();
});
