export type PostHook = (body: string) => string | undefined | void | Promise<string | undefined | void>;

export interface ServeOptions {
  /** Folder with the built site. */
  root: string;
  /** 0 (the default) takes a free port. */
  port?: number;
  host?: string;
  /** Path under which the site is served; starts and ends with a slash. */
  base?: string;
  /** Added to every answer, over our own. */
  headers?: Record<string, string>;
  /** Answers to POST requests, by path inside the site: how a page reports to a test without a protocol. */
  posts?: Record<string, PostHook>;
  /** Files that exist only here, by path inside the site. They go before those on disk. */
  files?: Record<string, string | Uint8Array>;
  /** Changes a file on its way out. */
  transform?: ((file: string, body: Buffer) => Buffer | string | Promise<Buffer | string>) | undefined;
}

export interface Server {
  readonly port: number;
  readonly base: string;
  readonly origin: string;
  readonly url: string;
  /** Read at every request, so a test may swap the root or the headers while the browser stays open. */
  readonly state: Required<Pick<ServeOptions, 'root' | 'headers' | 'posts' | 'files'>> &
    Pick<ServeOptions, 'transform'> & { readonly requests: { method: string; path: string }[] };
  /** Closes the server and cuts every open connection. */
  readonly stop: () => Promise<void>;
}

/** Starts serving a built site. */
export function startServer(options: ServeOptions): Promise<Server>;
