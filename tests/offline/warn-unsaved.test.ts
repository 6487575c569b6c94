// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { warnWhile } from '../../src/offline/warn-unsaved';

it('asks before the page goes, on whatever screen, only while something is unsaved', () => {
  let unsaved = false;
  warnWhile(() => unsaved);
  const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(asks()).toBe(false);
  unsaved = true;
  expect(asks()).toBe(true);
});
