// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import * as draw from '../../../src/speelveld/draw';
import { Speelveld } from '../../../src/ui/parts/speelveld/Speelveld';
import { session } from '../../speelveld/examples';

vi.mock(import('../../../src/speelveld/draw'), { spy: true });
afterEach(cleanup);

test('a picture that comes into view is drawn once, in the size it has', () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(500);
  render(<Speelveld input={session(3)} />);
  expect(screen.getByRole('img').getAttribute('viewBox')).toBe('0 0 900 500');
  expect(vi.mocked(draw.drawSpeelveld)).toHaveBeenCalledTimes(1);
});
