/** Component tests opt in to a DOM by a file header; what they rendered is taken down again after each test. */
import { afterEach } from 'vitest';

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/preact');
  afterEach(cleanup);
}
