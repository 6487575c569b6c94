import { describe, expect, it, vi } from 'vitest';
import { ANSWER_WITHIN_MS, createHolder, FINISH_WITHIN_MS, type Owner } from '../../src/offline/holder';
import { manualSurroundings, settle } from '../session/fakes';
import { fakeHub } from './fake-channel';
import { fakeLocks } from './fake-locks';

/** Two tabs of one browser. */
function tabs() {
  const [locks, hub, clock] = [fakeLocks(), fakeHub(), manualSurroundings()];
  const tab = () => createHolder({ locks, channel: hub.end(), later: clock.later });
  return { first: tab(), second: tab(), third: tab(), clock, hub };
}

function owner(free: boolean | Promise<boolean> = true) {
  return {
    asked: vi.fn<Owner['asked']>(async () => free),
    lost: vi.fn<Owner['lost']>(),
  };
}

describe('taking over', () => {
  it('asks the tab that has it, and gets it when that one is done', async () => {
    const { first, second, hub } = tabs();
    const [had, wants] = [owner(), owner()];
    await first.hold('a', had);
    expect(await second.hold('a', wants)).toBe('taken');
    expect(await second.takeOver('a', wants)).toHaveProperty('release');
    expect(had.asked).toHaveBeenCalledOnce();
    expect(had.lost).not.toHaveBeenCalled();
    expect(await first.hold('a', had)).toBe('taken');
    expect(hub.told.map(({ tell }) => tell)).toEqual(['asked', 'heard', 'taken-over']);
  });

  it('leaves it where it is when that tab cannot let go', async () => {
    const { first, second } = tabs();
    const had = owner(false);
    const hold = await first.hold('a', had);
    expect(await second.takeOver('a', owner())).toBe('kept');
    // And stands in nobody's way afterwards.
    if (hold !== 'taken') hold.release();
    await settle();
    expect(await first.hold('a', had)).toHaveProperty('release');
  });

  it('leaves it where it is when that tab fails while it stores', async () => {
    const { first, second } = tabs();
    await first.hold('a', owner(Promise.reject(new Error('no'))));
    expect(await second.takeOver('a', owner())).toBe('kept');
  });

  it('takes it by force when no answer comes, and tells that tab when it wakes', async () => {
    const { first, second, clock } = tabs();
    const had = owner();
    await first.hold('a', had);
    const frozen = vi.spyOn(had, 'asked').mockReturnValue(new Promise(() => undefined));
    const taking = second.takeOver('a', owner());
    await settle();
    // It heard the question, so it gets its time.
    clock.pass(ANSWER_WITHIN_MS + 1);
    await settle();
    expect(had.lost).not.toHaveBeenCalled();
    clock.pass(FINISH_WITHIN_MS);
    expect(await taking).toHaveProperty('release');
    expect([frozen.mock.calls.length, had.lost.mock.calls.length]).toEqual([1, 1]);
  });

  it('takes it by force soon from a tab that does not even hear', async () => {
    const [locks, clock] = [fakeLocks(), manualSurroundings()];
    const deaf = createHolder({ locks, channel: fakeHub().end(), later: clock.later });
    const second = createHolder({ locks, channel: fakeHub().end(), later: clock.later });
    const had = owner();
    await deaf.hold('a', had);
    const taking = second.takeOver('a', owner());
    await settle();
    clock.pass(ANSWER_WITHIN_MS);
    expect(await taking).toHaveProperty('release');
    expect(had.lost).toHaveBeenCalledOnce();
  });

  it('gets it at once when the tab that had it is gone', async () => {
    const { first, second } = tabs();
    const hold = await first.hold('a', owner());
    if (hold !== 'taken') hold.release();
    expect(await second.takeOver('a', owner())).toHaveProperty('release');
  });

  it('goes to one of two that ask at the same time', async () => {
    const { first, second, third } = tabs();
    const had = owner();
    await first.hold('a', had);
    const [one, other] = await Promise.all([second.takeOver('a', owner()), third.takeOver('a', owner())]);
    expect([one, other].filter((outcome) => outcome === 'kept')).toHaveLength(1);
    expect(had.asked).toHaveBeenCalledOnce();
  });

  it('knows nothing of other sessions', async () => {
    const { first, second } = tabs();
    const had = owner();
    await first.hold('b', had);
    expect(await second.takeOver('a', owner())).toHaveProperty('release');
    expect(had.asked).not.toHaveBeenCalled();
  });
});

it('without an owner it is not let go of', async () => {
  const { first, second } = tabs();
  await first.hold('a');
  expect(await second.takeOver('a', owner())).toBe('kept');
});

it('tells those who read along of what is stored, until they stop', async () => {
  const { first, second } = tabs();
  const hold = await first.hold('a', owner());
  if (hold === 'taken') throw new Error('it was free');
  const [heard, other] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const stop = second.follow('a', heard);
  second.follow('b', other);
  hold.saved();
  await settle();
  stop();
  hold.saved();
  await settle();
  expect([heard.mock.calls.length, other.mock.calls.length]).toEqual([1, 0]);
});

it('without Web Locks everybody plays, and still tells the others', async () => {
  const hub = fakeHub();
  const { later } = manualSurroundings();
  const tab = () => createHolder({ locks: undefined, channel: hub.end(), later });
  const [first, second] = [tab(), tab()];
  const one = await first.hold('a', owner());
  expect(await second.hold('a', owner())).toHaveProperty('release');
  const heard = vi.fn<() => void>();
  second.follow('a', heard);
  if (one !== 'taken') one.saved();
  await settle();
  expect(heard).toHaveBeenCalledOnce();
});
