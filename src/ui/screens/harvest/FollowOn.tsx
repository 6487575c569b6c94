import { useState } from 'preact/hooks';
import type { Game } from '../../../rules/game';
import { presentInOrder } from '../../../rules/people';
import { useEdges } from '../../edges';
import { useOneAtATime } from '../../hooks';
import { goTo, LINKS } from '../../router';
import { SETUP_FIELDS } from '../new-game/setup';
import { THREAD } from './text';

/** Whether a new session can go on from this one: a group ended it. */
export const mayFollowOn = (game: Game): boolean =>
  game.step.name === 'done' && (game.course === 'table' || game.course === 'pair');

/** *Vervolg*: sets up a new game on the same subject, with the other deck. */
export function FollowOn({ id, game }: { readonly id: string; readonly game: Game }) {
  const { storage } = useEdges();
  const [failed, setFailed] = useState(false);
  const begin = useOneAtATime(async () => {
    const fields = [
      [SETUP_FIELDS.from, id],
      [SETUP_FIELDS.subject, game.subject],
      [SETUP_FIELDS.deck, game.koersForm === 'wat' ? 'hoedan' : 'wat'],
      [SETUP_FIELDS.persons, String(presentInOrder(game).length)],
    ] as const;
    const saved = await Promise.all(fields.map(([field, text]) => storage.saveDraft('new', field, text)));
    if (saved.every(({ ok }) => ok)) goTo(LINKS.newGame);
    else setFailed(true);
  });
  return (
    <>
      <button type="button" class="button" onClick={begin}>
        {THREAD.follow}
      </button>
      {failed && (
        <div class="message message--wrong" role="alert">
          <p>{THREAD.failed}</p>
        </div>
      )}
    </>
  );
}
