import { tide } from '../../../rules/clock';
import type { Session } from '../../../rules/session';
import { koersOf } from '../../../rules/voice';
import { onScreen } from '../../../workshop/slides';
import { useEdges } from '../../edges';
import { useNow, useTitle } from '../../hooks';
import { playedView } from '../../parts/card/view';
import { Water } from '../../parts/tide/Water';
import { useSessionDeck } from '../../use-session-deck';
import { Slide } from './Slide';
import { PRESENTER } from './text';

const SECOND_MS = 1000;

/** The table as the room may see it: the card that is talked about, the koers, or the phase alone. */
export function TableSlide({ session }: { readonly session: Session }) {
  const { surroundings } = useEdges();
  const now = useNow(surroundings.now, SECOND_MS);
  const deck = useSessionDeck(session);
  useTitle(PRESENTER.title);
  const { game, clock } = session;
  const shown = onScreen(game);
  const { level } = tide(game, clock, now);
  const phase = PRESENTER.phase(game.phase);
  return (
    <main class="presenter">
      <Water level={level} calm />
      {shown.show === 'card' && deck && (
        <Slide view={playedView(deck.deck, shown.played)} prompts={0} phase={phase} />
      )}
      {shown.show !== 'card' && (
        <div class="presenter__rest">
          <p class="presenter__title">{shown.show === 'koers' ? PRESENTER.koers : game.subject}</p>
          <h1 class="presenter__question user-text">{(shown.show === 'koers' && koersOf(game)) || phase}</h1>
          {shown.show === 'phase' && <p>{PRESENTER.nothing}</p>}
        </div>
      )}
    </main>
  );
}
