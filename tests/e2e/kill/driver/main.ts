/** Runs in the page before the app does: opens the last session again, or a new one, and plays until it is killed. */
import type { Raw } from '../reports';
import { controls, shownTable, waitFor } from './page';
import { playAndCopy, tellAfterDamage } from './after-damage';
import { playWhenFull } from './full';
import { act } from './play';
import { readRaw } from './read-raw';
import { report } from './report';
import { tellList, watchUpgrade } from './tell';
import { takeHome, whenInstalled } from './take-home';
import { completeOf, watchWrites } from './watch-writes';

const SCREEN_MS = 30_000;

/** What is asked of this page: to play on until it is killed, to wait for the worker, or one game and its harvest. */
const TASK = new URLSearchParams(location.search).get('task');

/** Tells of every change in what the table shows; `stored` gives the events that were there when the page began. */
function watchScreen(stored: (id: string) => number): void {
  let last = '';
  new MutationObserver(() => {
    const shown = shownTable();
    const now = shown ? `${shown.id} ${shown.length} ${shown.step} ${shown.save} ${shown.title}` : '';
    if (shown && now !== last) {
      const early = shown.save === 'saved' && shown.length > Math.max(stored(shown.id), completeOf(shown.id));
      void report(early ? { kind: 'early', shown } : { kind: 'shown', shown });
    }
    last = now;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** True when a game is in the database that is not over, so that the start screen must offer it. */
function gameWaits(raw: Raw): boolean {
  return raw.sessions.some((head) => {
    const { summary } = head as { summary?: { step?: unknown } };
    return summary?.step !== 'done';
  });
}

/** What the app says is wrong. */
function alerts(): string {
  return [...document.querySelectorAll('[role="alert"]')].map((alert) => alert.textContent).join(' ');
}

/** Opens the session that waits, or starts one. */
async function openTable(waits: boolean): Promise<void> {
  if (waits) (await waitFor(() => controls('Verder', 'a[href]')[0], SCREEN_MS))?.click();
  else {
    (await waitFor(() => controls('Nieuw spel', 'a[href]')[0], SCREEN_MS))?.click();
    (await waitFor(() => controls('Begin')[0], SCREEN_MS))?.click();
  }
}

async function play(): Promise<void> {
  if (TASK === 'list') return tellList();
  if (TASK === 'after-damage') return tellAfterDamage();
  const raw = await readRaw();
  await report({ kind: 'found', raw });
  if (TASK === 'install') return whenInstalled();
  watchScreen((id) => raw.events.filter(([key]) => Array.isArray(key) && key[0] === id).length);
  for (let waits = gameWaits(raw), first = true; ; waits = false, first = false) {
    await openTable(waits);
    const opened = await waitFor(shownTable, SCREEN_MS);
    if (!opened) return report({ kind: 'stuck', where: `opening ${location.hash} ${alerts()}` });
    if (waits) await report({ kind: 'reopened', shown: opened });
    if (first) await report({ kind: 'ready' });
    if (TASK === 'full') return playWhenFull();
    if (TASK === 'copy') return playAndCopy();
    for (let shown = shownTable(); shown; shown = shownTable()) {
      if (!(await act(shown)))
        return report({ kind: 'stuck', where: `${shown.step}: ${shown.title} ${alerts()}` });
    }
    if (TASK === 'whole') return takeHome(opened.id);
    // The game is over; on to the next.
    location.hash = '#/';
  }
}

watchWrites();
watchUpgrade();
play().catch((error: unknown) => report({ kind: 'stuck', where: String(error) }));
