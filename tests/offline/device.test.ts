import { describe, expect, it } from 'vitest';
import { placeOf, storageState } from '../../src/offline/device';

const IPAD =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/137.0 Mobile/15E148 Safari/604.1';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0 Safari/537.36';

describe('the place the app runs in', () => {
  it.each([
    ['an iPad, which says it is a Mac', IPAD, 5, false, 'ios-tab'],
    ['an iPad from its home screen', IPAD, 5, true, 'ios-app'],
    ['a Mac', IPAD, 0, false, 'tab'],
    ['a Mac from its dock', IPAD, 0, true, 'app'],
    ['another browser on an iPhone: the same engine and the same seven days', IPHONE, 5, false, 'ios-tab'],
    ['an Android tablet', ANDROID, 5, false, 'tab'],
    ['an installed app on Android', ANDROID, 5, true, 'app'],
  ])('%s', (_what, userAgent, maxTouchPoints, standalone, place) => {
    expect(placeOf({ userAgent, maxTouchPoints, standalone })).toBe(place);
  });
});

describe('the state of storage', () => {
  it('is what the browser tells', async () => {
    const told = { persisted: async () => true, estimate: async () => ({ usage: 5, quota: 9 }) };
    expect(await storageState(told)).toEqual({ kept: true, used: 5, room: 9 });
  });

  const refuse = (): Promise<never> => Promise.reject(new TypeError('no'));
  it.each([
    ['there is no storage manager', undefined],
    ['it has no methods', {}],
    ['its methods reject', { persisted: refuse, estimate: refuse }],
    [
      'its methods throw',
      {
        persisted: () => {
          throw new TypeError('no');
        },
      },
    ],
  ])('is unknown where %s', async (_why, storage) => {
    expect(await storageState(storage)).toEqual({ kept: null, used: null, room: null });
  });
});
