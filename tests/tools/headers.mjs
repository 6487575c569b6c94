// The response headers that a host of the built site should send; the one source for our server and for host configs.

/** Content types by ending. */
export const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.icc': 'application/vnd.iccprofile',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
};

/** Names in `assets/` carry a hash of their content, so they never change. */
export const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/;

export const CACHE_FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept, and asked about each time. */
export const CACHE_NOT = 'no-cache';

/** Headers for every answer. `frame-ancestors` works only as a header, not in the page's own policy. */
export const SECURITY_HEADERS = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Type and caching for one file, by its path inside the site. */
export function headersFor(file) {
  return {
    'content-type': TYPES[file.slice(file.lastIndexOf('.'))] ?? 'application/octet-stream',
    'cache-control': HASHED.test(file) ? CACHE_FOR_EVER : CACHE_NOT,
  };
}
