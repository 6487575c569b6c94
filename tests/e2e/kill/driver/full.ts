/** Plays on while the disk is full, and once there is room again. */
import { tellCopied } from './after-damage';
import { controls, shownTable, waitFor } from './page';
import { act } from './play';
import { report } from './report';
import { firstFailure } from './watch-writes';

const PATIENCE_MS = 30_000;
/** A file of the database has some room left, so not every action fails at once. */
const MOST_ACTIONS = 200;
const BEFORE = 3;
const WHILE_FULL = 2;

const ask = (what: 'fill' | 'free'): Promise<unknown> => fetch(what, { method: 'POST' });

/** So many actions, or until `enough`. */
async function play(actions: number, save: readonly string[], enough = (): boolean => false): Promise<void> {
  for (let done = 0; done < actions && !enough(); done++) {
    const shown = shownTable();
    if (!shown || !(await act(shown, save))) throw new Error(`no way on at ${shown?.step ?? 'no table'}`);
  }
}

const save = (): string => shownTable()?.save ?? '';

export async function playWhenFull(): Promise<void> {
  await play(BEFORE, ['saved']);
  await ask('fill');
  await play(MOST_ACTIONS, ['saved', 'unsaved'], () => {
    if (save() !== 'unsaved') firstFailure();
    return save() === 'unsaved';
  });
  const failed = firstFailure();
  const text = document.querySelector('[role="alert"]')?.textContent ?? '';
  await report({ kind: 'refused', ms: failed === null ? null : performance.now() - failed, text });
  await play(WHILE_FULL, ['unsaved']);
  await ask('free');
  controls('Probeer opnieuw')[0]?.click();
  const shown = await waitFor(() => (save() === 'saved' ? shownTable() : null), PATIENCE_MS);
  if (!shown) throw new Error(`not saved again: ${save()}`);
  await tellCopied();
}
