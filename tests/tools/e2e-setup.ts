/** Builds once and serves the build to all browser tests; E2E_SKIP_BUILD=1 takes `dist` as it is. */
import type { TestProject } from 'vitest/node';
import { DIST, buildSite, ensureBuilt } from './built';
import { startServer } from './serve.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served. */
    site: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await (process.env['E2E_SKIP_BUILD'] === '1' ? ensureBuilt() : buildSite());
  const server = await startServer({ root: DIST });
  project.provide('site', server.url);
  return () => server.stop();
}
