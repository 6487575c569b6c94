// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { App } from '../../src/ui/App';
import { EdgesProvider } from '../../src/ui/edges';
import { fakeEdges } from './fakes';

afterEach(() => {
  location.hash = '';
});

it('follows whoever goes on before the first screen was painted', async () => {
  const place = document.createElement('div');
  render(
    <EdgesProvider value={fakeEdges()}>
      <App />
    </EdgesProvider>,
    place,
  );
  expect(place.querySelector('h1')?.textContent).toBe('Koerskaarten');
  // In the same task: nothing that waits for a frame has run.
  location.hash = '#/over';
  dispatchEvent(new Event('hashchange'));
  await expect.poll(() => place.querySelector('h1')?.textContent).not.toBe('Koerskaarten');
  render(null, place);
});
