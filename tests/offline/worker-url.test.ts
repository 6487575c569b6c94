import { expect, it, vi } from 'vitest';
import { trustedUrl, workerUrl } from '../../src/offline/worker-url';

interface Rules {
  createScriptURL: (url: string) => string;
}

it.each([
  ['https://spel.example/', 'https://spel.example/sw.js'],
  ['https://spel.example/kaarten/#/praat', 'https://spel.example/kaarten/sw.js'],
  ['https://spel.example/kaarten/index.html', 'https://spel.example/kaarten/sw.js'],
])('finds the worker beside %s', (base, url) => {
  expect(workerUrl(base, undefined)).toBe(url);
});

it('makes the one policy that the page allows, and vouches for nothing else', () => {
  const createPolicy = vi.fn<(name: string, rules: Rules) => Rules>((_name, rules) => rules);
  const url = workerUrl('https://spel.example/', { createPolicy });
  expect(url).toBe('https://spel.example/sw.js');
  expect(createPolicy.mock.calls[0]?.[0]).toBe('koers-sw');
  const rules = createPolicy.mock.calls[0]?.[1];
  expect(() => rules?.createScriptURL('https://elders.example/sw.js')).toThrow('Not our worker');
});

it('vouches for scripts of our own build too, under the same policy, and for no others', () => {
  const createPolicy = vi.fn<(name: string, rules: Rules) => Rules>((_name, rules) => rules);
  const trusted = { createPolicy };
  const base = 'https://spel.example/kaarten/';
  workerUrl(base, trusted);
  expect(trustedUrl('assets/worker-a1B2c3D4.js', base, trusted)).toBe(`${base}assets/worker-a1B2c3D4.js`);
  expect(createPolicy).toHaveBeenCalledTimes(1);
  for (const url of [
    'https://elders.example/assets/a.js',
    '../assets/a.js',
    'data:text/javascript,1',
    'cards/a.js',
  ]) {
    expect(() => trustedUrl(url, base, trusted)).toThrow('Not our worker');
  }
});
