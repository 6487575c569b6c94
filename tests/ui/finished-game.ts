import { startGame, type GameWish } from '../../src/ui/start-game';
import { fakeEdges, playTurn, WISH, type FakeEdges, type PlayedTable } from './fakes';

/** A session of three that is over: one kern that was *verschillend*, one agreement, a koers. */
export async function finishedGame(
  wish: Partial<GameWish> = {},
  edges: FakeEdges = fakeEdges(),
): Promise<{ edges: FakeEdges; id: string }> {
  const started = await startGame(edges, { ...WISH, ...wish });
  if ('refusal' in started) throw new Error(started.refusal);
  const store = await edges.table();
  const play: PlayedTable['play'] = async (command) => {
    if (!(await store.act(command))) throw new Error(`${command.do}: ${store.getState().refusal}`);
  };
  await play({ do: 'agree-talk-rules', rules: [] });
  await play({ do: 'end-landing-round' });
  await play({ do: 'write-opgave', text: null, differs: null });
  await playTurn({ id: started.id, store, edges, play }, 'De sloot is van niemand.');
  const card = store.getState().session?.game.played[0]?.card ?? '';
  const ref = { of: 'kern', card, nth: 0 } as const;
  await play({ do: 'reword', ref, text: 'De sloot is van iedereen.', stance: 'differ' });
  await play({ do: 'start-phase', phase: 'oogst' });
  await playTurn({ id: started.id, store, edges, play }, null);
  await play({ do: 'note-parties', parties: [{ name: 'De bewoners', present: false }] });
  await play({ do: 'write-koers', parts: ['droge voeten', '', ''] });
  const terms = { what: 'Een ton kopen', owner: 'p1', due: '2027-05-01', noticed: null, firstStep: null };
  await play({ do: 'propose-agreement', terms });
  await play({ do: 'settle-agreement', id: 'a1' });
  await play({ do: 'start-phase', phase: 'checkout' });
  await play({ do: 'check-out', sentences: [], lookBackOn: '2027-02-01', reporter: null });
  await store.close();
  return { edges, id: started.id };
}
