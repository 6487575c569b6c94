import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256Hex } from '../../src/lib/sha256';

test.each(['', 'abc', 'één ❤'])('the same digest as another implementation, of "%s"', async (text) => {
  expect(await sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
});
