// Which build of pdfkit is meant, for the site, for the tests and for the command line alike.
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** As browsers get it, everywhere: its Node build packs with another zlib and would give other bytes. */
export const PDFKIT = [
  { find: /^pdfkit$/, replacement: here('node_modules/pdfkit/js/pdfkit.browser.mjs') },
  // Not among its exports: the colour space that a PDF/A needs.
  { find: /^pdfkit\/data/, replacement: here('node_modules/pdfkit/js/data') },
];

/** What pdfkit brings along and we never reach; two thirds of it. */
export const LEFT_OUT = ['fontkit', 'linebreak', 'png-js', '@noble/ciphers/aes'].map((find) => ({
  find,
  replacement: here('src/pdf/left-out.ts'),
}));
