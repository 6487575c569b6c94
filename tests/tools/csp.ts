/** The page's Content Security Policy: what the built page may load, and one Trusted Types policy for the worker. */
import type { Plugin } from 'vite';

/** Same text as the headers that hosts may set; a `<meta>` also holds where nobody can set headers. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types koers-sw',
].join('; ');

/** Puts the policy first in the built page. Not in dev: Vite's dev client injects inline code. */
export function contentSecurityPolicy(): Plugin {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;
  return {
    name: 'koers:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<head>', `<head>\n    ${meta}`),
    },
  };
}
