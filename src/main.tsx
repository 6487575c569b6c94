/** The composition root: builds the edges, hands them to the screens. The only file that knows every folder. */
import { render } from 'preact';
import { keepAwake } from './offline/awake';
import { persistStorage } from './offline/persist';
import { whileNoSession } from './offline/session-lock';
import { applyUpdate, registerWorker, updateReady } from './offline/worker';
import { trustedUrl } from './offline/worker-url';
import { lazyStorage } from './session/lazy-storage';
import type { Holder, Safe, Surroundings } from './session/ports';
import type { TableStore } from './session/table';
import { readPreferences, writePreferences } from './storage/preferences';
import { randomId } from './storage/random-id';
import { App } from './ui/App';
import { EdgesProvider, type Edges } from './ui/edges';
import { applyPreferences } from './ui/preferences';
import { saveFile, sharesFiles } from './ui/save-file';
import { signal } from './offline/signal';

const surroundings: Surroundings = {
  now: () => Date.now(),
  newId: randomId,
  later: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

const storage = lazyStorage(async () => (await import('./storage/indexed-db')).createIndexedDbStorage());

let holder: Promise<Holder> | null = null;
function openHolder(): Promise<Holder> {
  holder ??= import('./offline/holder').then(({ browserChannel, createHolder }) =>
    createHolder({ locks: navigator.locks, channel: browserChannel(), later: surroundings.later }),
  );
  holder.catch(() => {
    holder = null;
  });
  return holder;
}

/** The parser and the hash of a deck come with the first deck. */
const loadDeck: Edges['loadDeck'] = async (id) => (await import('./decks/load')).loadDeck(id);

const anyDeck: Edges['anyDeck'] = async (id) =>
  (await import('./decks/load')).loadAnyDeck(id, storage.ownDecks);

let table: Promise<TableStore> | null = null;
function openTable(): Promise<TableStore> {
  table ??= Promise.all([
    import('./session/table'),
    import('./rules/blank'),
    import('./storage/carrier'),
    import('./offline/warn-unsaved'),
    openHolder(),
  ]).then(([{ createTable }, { blankLog }, { browserCarrier }, { warnWhile }, real]) => {
    const made = createTable({
      storage,
      surroundings,
      holder: real,
      removal: { kind: 'sentence-removed', blank: blankLog },
      carrier: browserCarrier(),
    });
    // Also of a session that was left: it waits in this page alone.
    warnWhile(() => made.unsaved());
    return made;
  });
  table.catch(() => {
    table = null;
  });
  return table;
}

const deckOf: Edges['deckOf'] = async (id, hash) => {
  const { deckOfSession } = await import('./decks/of-session');
  const stored = async (of: string): Promise<unknown> => {
    const read = await storage.readDeck(of);
    return read.ok ? read.value : null;
  };
  return deckOfSession(id, hash, { load: loadDeck, stored });
};

const shown = signal(readPreferences());
applyPreferences(document.documentElement, shown.get());
const preferences: Edges['preferences'] = {
  ...shown,
  set(changed) {
    shown.set(changed);
    applyPreferences(document.documentElement, changed);
    writePreferences(changed);
  },
};

async function openSafe(): Promise<Safe> {
  const [{ createSafe }, { summaryOf, isOfNewerRules: isNewer }, { favouritesHere }] = await Promise.all([
    import('./storage/safe'),
    import('./session/summary-of'),
    import('./storage/favourites'),
  ]);
  const { now } = surroundings;
  return createSafe({ summaryOf, isNewer, whileNoSession, favourites: favouritesHere, preferences, now });
}

const edges: Edges = {
  storage,
  surroundings,
  holder: openHolder,
  table: openTable,
  loadDeck,
  anyDeck,
  deckOf,
  loadExample: async (deck) => (await import('./examples/load')).loadExample(deck),
  preferences,
  favourites: async () => (await import('./storage/favourites')).favouritesHere(),
  safe: openSafe,
  updateReady,
  applyUpdate,
  keepAwake: () => keepAwake(),
  persist: () => persistStorage(),
  device: async () => (await import('./offline/device')).thisDevice(),
  saveFile,
  sharesFiles,
  startWorker: (url) => new Worker(trustedUrl(url), { type: 'module' }),
};

const root = document.getElementById('app');
if (root) {
  render(
    <EdgesProvider value={edges}>
      <App />
    </EdgesProvider>,
    root,
  );
}
void registerWorker();
