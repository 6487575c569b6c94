/** The built site with a driver in front of it, which plays in the page and tells the test what it sees. */
import path from 'node:path';
import { startServer, type PostHook } from '../../tools/serve.mjs';
import { changedFile } from '../../tools/changed-file';
import { bundleDriver } from './bundle';
import { Round } from './round';

const DRIVER = 'kill-driver.js';

export interface DrivenSite {
  readonly url: string;
  /** What is told from now on. */
  listen(): Round;
  /** From now on only the driver and its reports are answered, as if the network were gone. */
  goOffline(): void;
  /** What was asked since then, besides the driver. */
  asked(): readonly string[];
  readonly stop: () => Promise<void>;
}

export interface DrivenOptions {
  /** Whether the app may have its worker: else the page always comes from here. */
  readonly worker?: boolean;
  /** More files beside the site. */
  readonly files?: Record<string, string>;
  /** Answers to what else a driver asks of the test. */
  readonly posts?: Record<string, PostHook>;
}

/** Serves the site in `root`. */
export async function drivenSite(root: string, options: DrivenOptions = {}): Promise<DrivenSite> {
  let round = new Round();
  const page = await changedFile(root, 'index.html', withDriver);
  const driver = await bundleDriver('main');
  const server = await startServer({
    root,
    files: { ...page, ...(options.worker ? {} : { 'sw.js': '' }), [DRIVER]: driver, ...options.files },
    posts: { 'kill-report': (body) => round.hear(body), ...options.posts },
  });
  const { state } = server;
  return {
    url: server.url,
    listen: () => (round = new Round()),
    goOffline() {
      state.root = path.join(root, 'nothing');
      state.files = { [DRIVER]: driver };
      state.requests.length = 0;
    },
    asked: () =>
      state.requests
        .filter((request) => request.method !== 'POST' && request.path !== `/${DRIVER}`)
        .map((request) => request.path),
    stop: server.stop,
  };
}

// Before the app's own script.
const withDriver = (html: string): string =>
  html.replace('<script', `<script type="module" src="${DRIVER}"></script><script`);
