import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openFavourites } from '../../src/storage/favourites';

const KEY = 'koerskaarten:favourites';

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

it('keeps a card until it is taken off, also after a reload', () => {
  const favourites = openFavourites();
  expect(favourites.set(['wat/W-OP-A1', 'wat/W-EF-A1'], true)).toBe(true);
  expect(openFavourites().get()).toEqual(['wat/W-OP-A1', 'wat/W-EF-A1']);
  favourites.set(['wat/W-OP-A1'], false);
  expect(openFavourites().get()).toEqual(['wat/W-EF-A1']);
});

it('counts a card once, and tells who listens', () => {
  const favourites = openFavourites();
  const heard: (readonly string[])[] = [];
  const stop = favourites.subscribe(() => heard.push(favourites.get()));
  favourites.set(['a/b'], true);
  favourites.set(['a/b'], true);
  stop();
  favourites.set(['c/d'], true);
  expect(heard).toEqual([['a/b'], ['a/b']]);
});

it('loses nothing that another tab kept meanwhile', () => {
  const [here, there] = [openFavourites(), openFavourites()];
  here.set(['a/b'], true);
  there.set(['c/d'], true);
  expect(there.get()).toEqual(['a/b', 'c/d']);
  expect(openFavourites().get()).toEqual(['a/b', 'c/d']);
});

it('shows what another tab changed', () => {
  const tabs = new EventTarget();
  vi.stubGlobal('addEventListener', tabs.addEventListener.bind(tabs));
  const favourites = openFavourites();
  kept.set(KEY, '["a/b"]');
  tabs.dispatchEvent(Object.assign(new Event('storage'), { key: 'elsewhere' }));
  expect(favourites.get()).toEqual([]);
  tabs.dispatchEvent(Object.assign(new Event('storage'), { key: KEY }));
  expect(favourites.get()).toEqual(['a/b']);
});

it.each(['', 'null', '7', '{}', '"a/b"', '['])('reads %j as no favourites', (text) => {
  kept.set(KEY, text);
  expect(openFavourites().get()).toEqual([]);
});

it('leaves out what is no card', () => {
  kept.set(KEY, '["a/b", 7, null, ["c/d"]]');
  expect(openFavourites().get()).toEqual(['a/b']);
});

it('lasts until the page goes when the browser keeps nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  const favourites = openFavourites();
  expect(favourites.set(['a/b'], true)).toBe(false);
  expect(favourites.set(['c/d'], true)).toBe(false);
  expect(favourites.get()).toEqual(['a/b', 'c/d']);
});
