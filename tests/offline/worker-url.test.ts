import { expect, it, vi } from 'vitest';
import { workerUrl } from '../../src/offline/worker-url';

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
