/** Browsing the decks, one card, and where they come from. */
import { tap } from '../../../e2e/helpers/hands';
import type { Chapter } from '../scene';
import { closeSheet, openCold, openRoute } from './gestures';

export const CARDS: Chapter = {
  name: 'cards',
  scenes: [
    { name: 'kaarten-decks', go: ({ page }) => openRoute(page, '#/kaarten', 'Kaarten') },
    {
      name: 'kaarten-raster',
      also: ['forced', 'large'],
      go: ({ page }) => openRoute(page, '#/kaarten/wat', 'Kaarten: Wat'),
    },
    { name: 'kaarten-recepten', go: ({ page }) => tap(page, 'Recepten') },
    {
      name: 'kaarten-help',
      also: ['large', 'forced'],
      go: async ({ page }) => {
        await closeSheet(page);
        await openRoute(page, '#/kaarten/hoedan', 'Kaarten: #Hoedan');
        await tap(page, 'Help mij kiezen');
        await tap(page, /^We zijn bezig/);
      },
    },
    {
      name: 'kaarten-vijf',
      also: ['large', 'forced'],
      go: async ({ page }) => {
        await tap(page, /^Aanpak/);
        await tap(page, /^Een beetje/);
        await tap(page, 'Zet bij favorieten');
      },
    },
    {
      name: 'kaarten-niets',
      go: ({ page }) => openCold(page, '#/kaarten/hoedan?zoek=zeppelin', 'Kaarten: #Hoedan'),
    },
    {
      name: 'kaart-groot',
      also: ['large', 'forced', 'beamer'],
      go: async ({ page }) => {
        await openRoute(page, '#/kaarten/hoedan/H-AA-A1', /./);
        await page.getByRole('radio', { name: 'Inwoner' }).check();
      },
    },
    { name: 'kaart-bijzonder', go: ({ page }) => openCold(page, '#/kaarten/wat/W-LS-1', /./) },
    {
      name: 'kaart-onbekend',
      go: ({ page }) => openCold(page, '#/kaarten/wat/W-XX-A1', 'Deze kaart is er niet'),
    },
    {
      name: 'over',
      also: ['large', 'forced'],
      go: ({ page }) => openRoute(page, '#/over', 'Over de kaarten'),
    },
  ],
};
