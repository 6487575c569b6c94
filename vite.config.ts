import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './tests/tools/csp.ts';
import { deckContract } from './tests/tools/deck-contract-plugin.ts';
import { LEFT_OUT, PDFKIT } from './tests/tools/pdfkit-alias.mjs';
import { pdfkitTrim } from './tests/tools/pdfkit-trim.ts';
import { preloadFonts } from './tests/tools/preload-fonts.ts';
import { pwaOptions } from './tests/tools/pwa.ts';

const OUT_DIR = fileURLToPath(new URL('dist', import.meta.url));

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** What the first screen shares with those that come later. */
const FIRST =
  /node_modules\/preact\/|preload-helper|src\/ui\/(hooks|edges|router|text)\.|src\/ui\/parts\/(Icon|text|SheetButton|tools\/names)\./u;

/** Browser tests that aim in milliseconds run alone, so that they hit. */
const AIMED = ['tests/e2e/taps.e2e.ts'];

/** Tests that read `dist`; they run after the build, so that a stale build never passes or fails unit tests. */
const NEEDS_BUILD = ['tests/budget.test.ts', 'tests/**/*.dist.test.ts'];

export default defineConfig(({ command }) => {
  const building = command === 'build';
  const testing = process.env['VITEST'] !== undefined;
  return {
    // Relative, so that one build works under any path of any host.
    base: './',
    define: { __VERSION__: JSON.stringify(version) },
    resolve: { alias: [...PDFKIT, ...(building ? LEFT_OUT : [])] },
    plugins: [
      preact({
        // Aliasing react to preact/compat would hide kilobytes; nothing here may import react.
        reactAliasesEnabled: false,
        devToolsEnabled: !building && !testing,
        prefreshEnabled: !building && !testing,
      }),
      ...(building ? [deckContract()] : []),
      preloadFonts(),
      contentSecurityPolicy(),
      ...(testing ? [] : [VitePWA(pwaOptions(OUT_DIR))]),
    ],
    worker: {
      format: 'es',
      plugins: () => [pdfkitTrim()],
      rolldownOptions: {
        output: {
          codeSplitting: {
            // What it shares with a screen stays in its own two files: a worker loads nothing of the screens.
            groups: [
              { name: 'pdfkit', test: /node_modules/ },
              { name: 'pdf-writer', test: /src\/(pdf|speelveld|decks)\// },
              { name: 'print-cards', test: /src\/print\/(?!forms|report|worker|lay\b)/ },
              { name: 'print-forms', test: /src\/print\/forms/ },
              { name: 'print-report', test: /src\/(print\/report|export)\// },
            ],
          },
        },
      },
    },
    build: {
      target: 'es2022',
      outDir: OUT_DIR,
      modulePreload: { polyfill: false },
      cssCodeSplit: true,
      // Inlined fonts would break the policy and could not be preloaded.
      assetsInlineLimit: 0,
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          // Places and course of the speelveld are as large as all the rest of it; as files they come side by side.
          codeSplitting: {
            // What the first screen shares with it stays with the first screen.
            includeDependenciesRecursively: false,
            groups: [
              // Sheets and screens share these with the first screen: one file, or each would be a request of its own.
              { name: 'first', test: FIRST },
              { name: 'speelveld-course', test: /src\/speelveld\/course\// },
              { name: 'speelveld-layout', test: /src\/speelveld\/(layout|text)\// },
              // The same of the table: its steps, and what people do beside the turns.
              { name: 'table-steps', test: /src\/ui\/screens\/table\/steps\// },
              { name: 'table-people', test: /src\/ui\/screens\/table\/(people|private|sentences)\// },
              // Of the cards: how they are found and chosen.
              // Small screens that share little with others: together they pack better, and are one file to keep. Never
              // two that import each other's words: then one would run before the other is there.
              { name: 'begin', test: /src\/ui\/screens\/(new-game|solo|quick)\// },
              { name: 'pages', test: /src\/ui\/screens\/(privacy|accessibility|about)\// },
              { name: 'rules', test: /src\/rules\/(?!decide|blank|texts|review)/ },
              {
                name: 'parts',
                test: /src\/ui\/parts\/(?!page|Page|SummaryField|signs\/Drawn|SheetButton|Icon|text|tools|dialog|WordsPage|names|trouble)/,
              },
              // With the parser that holds them to the contract.
              {
                name: 'own-decks',
                test: /src\/decks\/(?:own|parse|hash|describe-error|load|of-session)/,
              },
              { name: 'settings', test: /src\/ui\/screens\/settings\// },
              {
                name: 'cards-found',
                test: /src\/ui\/screens\/cards\/(search|selection|help-choose|HelpChoose|Recipes)/,
              },
            ],
          },
        },
      },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/e2e/**', 'tests/engines/**', ...NEEDS_BUILD],
            environment: 'node',
            setupFiles: ['tests/tools/vitest-setup.ts'],
            // Two busy cores make everything slow; what hangs still ends.
            testTimeout: 30_000,
            maxWorkers: 2,
          },
        },
        {
          extends: true,
          test: {
            name: 'dist',
            include: NEEDS_BUILD,
            environment: 'node',
            globalSetup: ['tests/tools/dist-setup.ts'],
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            include: ['tests/**/*.e2e.ts'],
            environment: 'node',
            exclude: AIMED,
            globalSetup: ['tests/tools/e2e-setup.ts'],
            testTimeout: 240_000,
            hookTimeout: 120_000,
            maxWorkers: 2,
          },
        },
        {
          // Three engines, power, disk, programs of the system; `npm run test:engines` installs what they need.
          extends: true,
          test: {
            name: 'engines',
            include: ['tests/engines/**/*.test.ts'],
            environment: 'node',
            globalSetup: ['tests/tools/e2e-setup.ts', 'tests/engines/setup.ts'],
            testTimeout: 120_000,
            hookTimeout: 120_000,
            maxWorkers: 1,
          },
        },
        {
          extends: true,
          test: {
            name: 'aimed',
            include: AIMED,
            environment: 'node',
            globalSetup: ['tests/tools/e2e-setup.ts'],
            testTimeout: 120_000,
            hookTimeout: 120_000,
            maxWorkers: 1,
          },
        },
      ],
    },
  };
});
