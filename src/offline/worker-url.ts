/** The page's one Trusted Types policy: it vouches for the address of our own service worker and for nothing else. */

const POLICY = 'koers-sw';

/** Assignable to what `register()` takes; browsers without Trusted Types give the plain address. */
export type WorkerUrl = string;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => WorkerUrl };
}

/** `sw.js` beside the page, wherever that is. */
export function workerUrl(
  base: string = document.baseURI,
  trustedTypes: TrustedTypes | undefined = browserTrustedTypes(),
): WorkerUrl {
  const url = new URL('sw.js', base).href;
  if (trustedTypes === undefined) return url;
  const createScriptURL = (asked: string): string => {
    if (asked !== url) throw new TypeError(`Not our worker: ${asked}`);
    return asked;
  };
  return trustedTypes.createPolicy(POLICY, { createScriptURL }).createScriptURL(url);
}

/** TypeScript's DOM library does not know Trusted Types yet. */
function browserTrustedTypes(): TrustedTypes | undefined {
  return (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
}
