/** A start on a database that came to harm: whatever the app offers is taken, and what is there then is told. */
import type { Raw } from '../reports';
import { pause, shownTable, waitFor } from './page';
import { act } from './play';
import { readRaw } from './read-raw';
import { report } from './report';

const PATIENCE_MS = 30_000;
const ACTIONS = 8;

const has = (words: string): true | null => document.body.textContent.includes(words) || null;
const empty: Raw = { events: [], sessions: [], drafts: [] };

/** What the app makes of it: everything is there, it is put back, or it says what can't be read. */
const STATES = {
  intact: () => document.querySelector('main a[href^="#/oogst/"]') && true,
  lost: () => has('staat hier niet meer') ?? has('staan hier niet meer'),
  unreadable: () => has('De opslag kan niet open'),
  damaged: () => has('beschadigd'),
};

async function press(words: string): Promise<void> {
  const button = await waitFor(() => {
    const [found] = [...document.querySelectorAll('button')].filter(
      (one) => one.textContent.trim() === words && !one.disabled,
    );
    return found;
  }, PATIENCE_MS);
  if (!button) throw new Error(`no button "${words}": ${document.body.textContent}`);
  button.click();
}

/** Plays a few actions, and waits until the second copy holds them too. */
export async function playAndCopy(): Promise<void> {
  for (let done = 0; done < ACTIONS; done++) {
    const shown = shownTable();
    if (!shown || !(await act(shown))) throw new Error('no way on');
  }
  await tellCopied();
}

/** Tells of the table once the second copy holds all of it. */
export async function tellCopied(): Promise<void> {
  const shown = shownTable();
  const copied = async (): Promise<boolean> => {
    const keys = await (await caches.open('koerskaarten-shadow')).keys();
    return keys.some(({ url }) => url.includes(`/session/${shown?.id}?${shown?.length}%20`));
  };
  for (const end = performance.now() + PATIENCE_MS; !(await copied()); await pause(100))
    if (performance.now() > end) throw new Error('never copied');
  if (shown) await report({ kind: 'recovered', shown });
}

export async function tellAfterDamage(): Promise<void> {
  location.hash = '#/terugkijken';
  const states = Object.entries(STATES);
  const state = await waitFor(() => states.find(([, look]) => look())?.[0], PATIENCE_MS);
  if (!state)
    return report({
      kind: 'after-damage',
      state: 'unexplained',
      raw: empty,
      text: document.body.textContent,
    });
  if (state === 'lost') await press('Zet de tweede kopie terug');
  if (state === 'unreadable') {
    await press('Vervang de opslag door de tweede kopie');
    await press('Ja, vervang de opslag');
  }
  if (state === 'lost' || state === 'unreadable') {
    if (!(await waitFor(() => has('Alles staat er weer'), PATIENCE_MS)))
      return report({ kind: 'stuck', where: `putting back: ${document.body.textContent}` });
  }
  await report({ kind: 'after-damage', state, raw: await readRaw(), text: document.body.textContent });
}
