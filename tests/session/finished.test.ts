import { expect, it } from 'vitest';
import { createTable } from '../../src/session/table';
import { FIELDS } from '../../src/session/undo-drafts';
import { simulate } from '../rules/simulate';
import { SMALL_DECK } from '../rules/table';
import { SUMMARY } from '../storage/support/samples';
import { manualSurroundings, memoryHolder, memoryStorage, settle } from './fakes';

/** The seed of a game that is played to its end. */
const CHECKED_OUT = 5;

/** A game that stands at its check-out in storage. */
async function atCheckOut() {
  const edges = { storage: memoryStorage(), surroundings: manualSurroundings(), holder: memoryHolder() };
  const { log } = simulate(CHECKED_OUT, [SMALL_DECK]);
  const events = log.slice(
    0,
    log.findIndex(({ kind }) => kind === 'checked-out'),
  );
  await edges.storage.append({ id: 'a', after: 0, events, summary: SUMMARY, usedDrafts: [] });
  const table = createTable(edges);
  await table.open('a');
  return { ...edges, table, id: 'a' };
}

it('a game that is over keeps nothing that was left unsaid', async () => {
  const { table, storage, surroundings, id } = await atCheckOut();
  expect(table.getState().session?.game.step.name).toBe('checkout');
  for (const field of ['agreement-what', 'condition', 'own-question', 'subject', FIELDS.sentences])
    table.draft(field, 'Half gezegd');
  surroundings.pass(300);
  await settle();
  table.draft('reword opgave', 'Net getypt');
  await table.act({ do: 'check-out', sentences: [], lookBackOn: null, reporter: null }, [FIELDS.sentences]);
  surroundings.pass(300);
  await settle();
  expect([table.getState().drafts, storage.draftsOf(id)]).toEqual([{}, {}]);
});
