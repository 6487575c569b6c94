/** The web app manifest and the service worker, as vite-plugin-pwa builds them. */
import type { VitePWAOptions } from 'vite-plugin-pwa';
import { withIntegrity } from './integrity.ts';

/** Prefix of every cache name; other apps may live on the same origin. */
export const CACHE_ID = 'koerskaarten';

/**
 * What the worker holds: all that a session needs offline. The large icons are asked for at installation alone, and
 * then there is a network.
 */
const PRECACHE = [
  '**/*.{html,js,css,json,woff2,woff,icc,webmanifest}',
  'assets/*.svg',
  'icons/!(*-512).{svg,png}',
  'licences/*.txt',
];

const PAPER = '#F5EFE3';

/** Options for the plugin; `outDir` is where the built bytes are read back for their hashes. */
export function pwaOptions(outDir: string): Partial<VitePWAOptions> {
  return {
    strategies: 'generateSW',
    registerType: 'prompt',
    injectRegister: null,
    filename: 'sw.js',
    manifestFilename: 'manifest.webmanifest',
    includeManifestIcons: false,
    includeAssets: [],
    manifest: {
      id: './',
      start_url: './',
      scope: './',
      name: 'Koerskaarten',
      short_name: 'Koerskaarten',
      description: 'Dialoogkaartspel voor een gedeelde maatschappelijke opgave. Werkt zonder internet.',
      lang: 'nl',
      dir: 'ltr',
      display: 'standalone',
      orientation: 'any',
      theme_color: PAPER,
      background_color: PAPER,
      categories: ['education', 'games', 'productivity'],
      icons: [
        { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
        { src: 'icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
        { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      mode: 'production',
      cacheId: CACHE_ID,
      globPatterns: PRECACHE,
      globIgnores: ['sw.js', 'kill-switch/**'],
      navigateFallback: 'index.html',
      // A file that is not precached must come from the host or fail, never be answered with the page.
      navigateFallbackDenylist: [/\/[^/?]+\.[^/?]+$/],
      inlineWorkboxRuntime: true,
      cleanupOutdatedCaches: true,
      skipWaiting: false,
      // On a first visit there is no worker yet; claiming the page puts its lazy chunks under the cache at once, or
      // "ready without internet" would only hold after a reload. Updates still wait: that is skipWaiting.
      clientsClaim: true,
      sourcemap: false,
      manifestTransforms: [withIntegrity(outDir)],
    },
    integration: {
      // The plugin lists the manifest by itself, after the transforms and so without a hash; the glob already has it.
      beforeBuildServiceWorker: (options) => {
        options.workbox.additionalManifestEntries = [];
      },
    },
  };
}
