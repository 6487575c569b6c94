/** A whole game, step by step, with something written wherever something can be written. */
import type { Page } from 'playwright-core';
import { activate, button, choose, press, stepOf, tap, write } from './hands';
import { drawCard, fillAgreement, type StanceName } from './playing';

/** What is done at a step before it is left: text is written, nothing is recorded yet. */
type Hand = (page: Page, nth: number) => Promise<void>;

interface Doing {
  readonly fill?: Hand;
  readonly leave: Hand;
}

const STANCES: readonly StanceName[] = ['eens', 'verschillend', 'weten we nog niet'];

const done: Hand = (page) => press(page, 'Klaar');
const confirm: Hand = (page) => press(page, 'Bevestig');
const has = async (page: Page, name: string | RegExp): Promise<boolean> =>
  (await button(page, name).count()) > 0;
const hasField = async (page: Page, label: string): Promise<boolean> =>
  (await page.getByLabel(label, { exact: true }).count()) > 0;

/** The name of the button that ends a thing that a group is asked about, and one alone or two are not. */
const submit: Hand = async (page) =>
  press(page, (await has(page, 'Vraag het de groep')) ? 'Vraag het de groep' : 'Bewaar');

/** The first of the cards that were laid aside, on the table after all. */
const takeFirst = async (page: Page): Promise<void> => {
  const title = await page.locator('.aside-cards .card__title').first().innerText();
  await press(page, `Pak: ${title}`);
};

const DOINGS: Readonly<Record<string, Doing>> = {
  'talk-rules': {
    async fill(page) {
      await tap(page, 'Aanpassen');
      await write(page, 'Afspraak 1', 'Passen mag, ook halverwege');
    },
    leave: done,
  },
  'landing-round': { leave: done },
  opgave: {
    async fill(page) {
      await write(page, 'De opgave in één zin', 'De straat staat blank na elke bui.');
      const differs = 'Ziet iemand het anders? Zet dat er ook bij.';
      if (await hasField(page, differs)) await write(page, differs, 'Het is alleen de hoek.');
    },
    leave: confirm,
  },
  field: { leave: (page) => press(page, 'Trek') },
  draw: { leave: async (page) => void (await drawCard(page)) },
  talk: {
    async fill(page) {
      await tap(page, 'Volgende');
      await tap(page, 'Volgende');
    },
    leave: done,
  },
  kern: {
    async fill(page, nth) {
      const group = await hasField(page, 'Wat is de kern van jullie gesprek?');
      const label = group ? 'Wat is de kern van jullie gesprek?' : 'Wat is de kern van wat je dacht?';
      await write(page, label, `Zin ${nth + 1}: het water komt van hiernaast.`);
      if (group) await choose(page, 'Hoe staan jullie erin?', STANCES[nth % 3] ?? 'eens');
    },
    leave: confirm,
  },
  'phase-end': {
    async leave(page) {
      const round = await has(page, 'Naar de tegenspraakronde');
      await press(page, round ? 'Naar de tegenspraakronde' : /^Verder naar/);
    },
  },
  // First somebody names a sentence; back here the round is over.
  'dissent-round': {
    async leave(page, nth) {
      const sentences = page.getByRole('list', { name: 'De zinnen waar jullie het over eens zijn' });
      const first = sentences.getByRole('button').first();
      if (nth > 0 || (await first.count()) === 0) return press(page, /^(Klaar|Verder naar Oogst)$/);
      await activate(first);
      return press(page, 'Zeg het in je eigen woorden');
    },
  },
  // Twice a step: first it is heard, then decided. The first stands, the next is worked in.
  dissent: {
    async fill(page, nth) {
      if (nth % 2 === 0) return;
      if (nth % 4 === 1) {
        await tap(page, /^Blijft staan/);
        await write(page, 'Jouw zin, naast de kern', 'Het komt ook van boven.');
      } else {
        await tap(page, /^Verwerkt/);
        await write(page, 'Schrijf de zin opnieuw, tot hij voor jou klopt', 'Het komt van alle kanten.');
        await choose(page, 'Hoe staan jullie er nu in?', 'eens');
      }
    },
    leave: (page, nth) => press(page, nth % 2 === 0 ? 'Klaar' : 'Bevestig'),
  },
  'aside-round': { leave: (page, nth) => (nth === 0 ? takeFirst(page) : press(page, 'Verder naar Oogst')) },
  pause: { leave: (page) => press(page, 'Verder') },
  connect: {
    fill: (page) =>
      write(page, 'Wat hebben ze met elkaar te maken?', 'Wie schept, heeft geen tijd om te bellen.'),
    leave: confirm,
  },
  missed: {
    async fill(page) {
      await write(page, 'Een partij, groep of rol', 'Waterschap');
      await tap(page, 'Zet erbij');
      await write(page, 'Een partij, groep of rol', 'Buren van hiernaast');
    },
    leave: done,
  },
  'hand-turn': { leave: (page) => press(page, 'Ik heb de tablet') },
  // One person after the other: the tablet is handed over, two answers or two sentences, on to the next.
  private: {
    async fill(page, nth) {
      if (await has(page, 'Ik heb de tablet')) return;
      const picking = button(page, /^hier begin ik: /);
      if ((await picking.count()) > 0) {
        await activate(picking.nth(nth % 3));
        await activate(button(page, /^dit schuurt: /).nth(nth % 4));
      } else {
        await choose(page, 'Hoe scherp is de opgave voor mij?', new RegExp(`^${(nth % 3) + 2}$`));
        await choose(page, 'Hoe vrij kan ik hier spreken?', new RegExp(`^${(nth % 2) + 3}$`));
      }
    },
    leave: async (page) => press(page, (await has(page, 'Ik heb de tablet')) ? 'Ik heb de tablet' : /^Klaar/),
  },
  'in-pairs': { leave: done },
  'pulse-result': { leave: done },
  picks: {
    async fill(page) {
      await activate(button(page, /^Een hand erbij: hier begin ik/).first());
      await activate(button(page, /^Een hand erbij: dit schuurt/).last());
    },
    leave: done,
  },
  'picks-talk': { leave: done },
  // Alone: one answer from a lege stoel.
  'look-again': {
    async fill(page) {
      await tap(page, /^Lege stoel/);
      await write(page, 'Wat zeg je vanaf die stoel?', 'Bij mij blijft het droog.');
    },
    leave: confirm,
  },
  koers: {
    async fill(page) {
      const fields = page.locator('main').getByRole('textbox');
      await fields.nth(0).fill('droge kelders');
      await fields.nth(1).fill('niemand meer hoeft te hozen');
      await fields.nth(2).fill('de hele straat');
    },
    leave: confirm,
  },
  agreements: {
    async fill(page) {
      if (await hasField(page, 'Wat gaan we doen?')) {
        const people = page.getByRole('group', { name: 'Wie neemt dit op zich?' }).locator('label');
        const who = (await people.first().innerText()).trim();
        await fillAgreement(page, { what: 'Een ton in elke tuin', who, when: '2027-05-01' });
      } else if (await hasField(page, 'Wat ga je doen?')) {
        await fillAgreement(page, { what: 'Een ton kopen', when: '2027-05-01' });
      }
    },
    leave: async (page, nth) => (nth === 0 ? submit(page, nth) : press(page, 'Naar de check-out')),
  },
  thumbs: {
    async fill(page, nth) {
      if (nth > 0) return;
      await tap(page, 'nog niet, want …');
      await write(page, 'Nog niet, want …', 'wie betaalt dat');
    },
    leave: (page, nth) => press(page, nth === 0 ? 'Bewaar' : 'Iedereen zegt ja'),
  },
  rewrite: {
    fill: (page) => write(page, 'Wat gaan we doen?', 'Een ton in drie tuinen, uit de pot van de straat'),
    leave: submit,
  },
  checkout: {
    fill: (page) => write(page, 'Een zin om mee af te sluiten', 'Tot de volgende bui.'),
    leave: done,
  },
};

/** What a visitor is told of the step it stands at. */
export interface Stand {
  readonly step: string;
  /** How often this step was seen before. */
  readonly nth: number;
}

export interface Walk {
  /** The step to stop at, before anything is done there; the harvest without it. */
  readonly until?: string;
  /** At each step, before anything was done there. */
  readonly arrive?: (stand: Stand) => Promise<void>;
  /** At each step, with its text written and nothing recorded; "left" when this moved on by itself. */
  readonly written?: (stand: Stand) => Promise<'left' | void>;
}

/** From the present step to the harvest. */
export async function walk(page: Page, { until, arrive, written }: Walk = {}): Promise<void> {
  const seen = new Map<string, number>();
  for (;;) {
    // One step after the other is what a game is.
    /* oxlint-disable no-await-in-loop -- one step after another */
    const step = await stepOf(page);
    if (step === until) return;
    const nth = seen.get(step) ?? 0;
    seen.set(step, nth + 1);
    const doing = DOINGS[step];
    if (!doing) throw new Error(`Nobody knows what to do at the step "${step}".`);
    await arrive?.({ step, nth });
    await doing.fill?.(page, nth);
    const left = await written?.({ step, nth });
    if (left !== 'left') await doing.leave(page, nth);
    if (step === 'checkout') break;
    /* oxlint-enable no-await-in-loop */
  }
  await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
}
