import { describe, expect, it, vi } from 'vitest';
import { holdSession, whileNoSession } from '../../src/offline/session-lock';
import { fakeLocks } from './fake-locks';

describe('holdSession', () => {
  it('gives a session to one tab, and to the next after release', async () => {
    const locks = fakeLocks();
    const first = await holdSession('a', locks);
    expect(await holdSession('a', locks)).toBe('taken');
    if (first === 'taken') throw new Error('the first tab should have it');
    await first.release();
    expect(await holdSession('a', locks)).not.toBe('taken');
  });

  it('keeps sessions apart', async () => {
    const locks = fakeLocks();
    await holdSession('a', locks);
    expect(await holdSession('b', locks)).not.toBe('taken');
  });

  it('lets everybody play where there are no Web Locks', async () => {
    const hold = await holdSession('a', undefined);
    expect(hold).toHaveProperty('release');
  });

  it('passes on a lock manager that fails, so the caller can tell', async () => {
    const locks = fakeLocks();
    const request = vi.spyOn(locks, 'request');
    request.mockRejectedValueOnce(new DOMException('blocked', 'SecurityError'));
    await expect(holdSession('a', locks)).rejects.toThrow('blocked');
  });
});

describe('whileNoSession', () => {
  it('does not run while any tab has a session open', async () => {
    const locks = fakeLocks();
    await holdSession('a', locks);
    const work = vi.fn<() => Promise<void>>(async () => undefined);
    expect(await whileNoSession(work, locks)).toBe(false);
    expect(work).not.toHaveBeenCalled();
  });

  it('is not held up by locks of others', async () => {
    const locks = fakeLocks();
    void locks.request('storage:migration', { mode: 'exclusive' }, () => new Promise(() => undefined));
    expect(await whileNoSession(async () => undefined, locks)).toBe(true);
  });

  it('lets no session open while it runs', async () => {
    const locks = fakeLocks();
    const order: string[] = [];
    let finish: () => void = () => undefined;
    const updating = whileNoSession(() => new Promise((resolve) => (finish = resolve)), locks);
    const opening = holdSession('a', locks).then(() => order.push('session'));
    await Promise.resolve();
    order.push('update');
    finish();
    await Promise.all([updating, opening]);
    expect(order).toEqual(['update', 'session']);
  });

  it('never runs without Web Locks: the other tabs are unknown', async () => {
    expect(await whileNoSession(async () => undefined, undefined)).toBe(false);
  });

  it('frees the lock when the work fails', async () => {
    const locks = fakeLocks();
    await expect(whileNoSession(() => Promise.reject(new Error('no')), locks)).rejects.toThrow('no');
    expect(await holdSession('a', locks)).not.toBe('taken');
  });
});
