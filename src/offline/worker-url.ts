/** The page's one Trusted Types policy: it vouches for the address of our own workers and for nothing else. */

const POLICY = 'koers-sw';
/** The service worker beside the page, and scripts of our own build. */
const OURS = /^(?:sw|assets\/[\w.-]+)\.js$/u;

/** Assignable to what `register()` and `Worker` take; browsers without Trusted Types give the plain address. */
export type WorkerUrl = string;

interface Policy {
  createScriptURL(url: string): WorkerUrl;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

/** A name may be given to a policy once in the life of a page. */
const policies = new WeakMap<TrustedTypes, Policy>();

/** `sw.js` beside the page, wherever that is. */
export function workerUrl(base?: string, trustedTypes?: TrustedTypes): WorkerUrl {
  return trustedUrl('sw.js', base, trustedTypes);
}

/** @throws when the address is not one of our own scripts, beside the page */
export function trustedUrl(
  url: string,
  base: string = document.baseURI,
  trustedTypes: TrustedTypes | undefined = browserTrustedTypes(),
): WorkerUrl {
  const { href } = new URL(url, base);
  if (trustedTypes === undefined) return href;
  let policy = policies.get(trustedTypes);
  if (!policy) {
    const folder = new URL('.', base).href;
    const createScriptURL = (asked: string): string => {
      if (!asked.startsWith(folder) || !OURS.test(asked.slice(folder.length))) {
        throw new TypeError(`Not our worker: ${asked}`);
      }
      return asked;
    };
    policy = trustedTypes.createPolicy(POLICY, { createScriptURL });
    policies.set(trustedTypes, policy);
  }
  return policy.createScriptURL(href);
}

/** TypeScript's DOM library does not know Trusted Types yet. */
function browserTrustedTypes(): TrustedTypes | undefined {
  return (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
}
