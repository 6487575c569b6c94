/** Preload links for the fonts of the start screen; their built names hold a hash, so only the build can write them. */
import path from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Those that the first screen shows at once: running text and titles. The other weights load when they are used. */
const FIRST_FONTS = ['atkinson-400.woff', 'bricolage-700.woff'];

/** Adds the links to the built page, for fonts that the build holds. */
export function preloadFonts(fonts: readonly string[] = FIRST_FONTS): Plugin {
  return {
    name: 'koers:preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }): HtmlTagDescriptor[] =>
        Object.values(bundle)
          .filter(
            (file) =>
              file.type === 'asset' &&
              file.originalFileNames.some((name) => fonts.includes(path.basename(name))),
          )
          .map(({ fileName }) => fileName)
          .toSorted()
          .map((fileName) => ({
            tag: 'link',
            // Fonts are always fetched without credentials; without crossorigin they would be fetched twice.
            attrs: {
              rel: 'preload',
              as: 'font',
              type: `font/${path.extname(fileName).slice(1)}`,
              href: `./${fileName}`,
              crossorigin: '',
            },
            injectTo: 'head',
          })),
    },
  };
}
