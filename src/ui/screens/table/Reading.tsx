import { useMemo } from 'preact/hooks';
import type { Deck } from '../../../decks/types';
import type { Game } from '../../../rules/game';
import { kernOf } from '../../../rules/kern';
import type { Session } from '../../../rules/session';
import type { Table, TableStore } from '../../../session/table';
import { gameInput } from '../../../speelveld/from-game';
import { useStore } from '../../hooks';
import { playedView } from '../../parts/card/view';
import { Page } from '../../parts/Page';
import { SaveStatus } from '../../parts/SaveStatus';
import { Legend } from '../../parts/speelveld/Legend';
import { Speelveld } from '../../parts/speelveld/Speelveld';
import { PHASE_NAMES } from '../../parts/text';
import { Kernen } from '../harvest/Kernen';
import '../harvest/harvest.css';
import { OTHER_TAB, READING } from './reading-text';

interface ReadingProps {
  readonly store: TableStore;
  readonly session: Session;
  readonly deck: Deck;
  readonly onSaveFile: () => void;
}

/** The game as it stands in another tab: what lies on the table for everybody to see, and the way to go on here. */
export function Reading({ store, session, deck, onSaveFile }: ReadingProps) {
  const state = useStore(store);
  const { game } = session;
  const input = useMemo(() => gameInput(game, deck), [game, deck]);
  const took = state.otherTab === 'took' || state.otherTab === 'took-by-force';
  return (
    <Page title={took ? READING.tookTitle : READING.title} wide>
      <p>{took ? READING.took : READING.lead}</p>
      <TakeOver state={state} onTakeOver={(evenUnsaved) => void store.takeOver(evenUnsaved)} />
      {state.save.state === 'unsaved' && <SaveStatus save={state.save} onSaveFile={onSaveFile} />}
      <section data-length={session.length}>
        <h2>{PHASE_NAMES[game.phase]}</h2>
        <p>{READING.where(game)}</p>
        <Question game={game} deck={deck} />
      </section>
      {game.played.length > 0 && (
        <div class="harvest__field">
          <Speelveld input={input} form="auto" showList />
          <Legend input={input} />
        </div>
      )}
      <section>
        <h2>{READING.kernen}</h2>
        {game.played.some(kernOf) ? (
          <Kernen game={game} deck={deck} />
        ) : (
          <p class="quiet">{READING.noKernen}</p>
        )}
      </section>
    </Page>
  );
}

interface TakeOverProps {
  readonly state: Table;
  readonly onTakeOver: (evenUnsaved: boolean) => void;
}

/** *Neem over*, and what came of it. */
function TakeOver({ state: { otherTab }, onTakeOver }: TakeOverProps) {
  const asking = otherTab === 'asking';
  const losing = otherTab === 'unsaved-here';
  return (
    <div class="actions">
      <button
        type="button"
        class="button button--main"
        aria-disabled={asking}
        onClick={() => !asking && onTakeOver(losing)}
      >
        {losing ? READING.takeOverAnyway : READING.takeOver}
      </button>
      <p class="grow" role="status">
        {asking && OTHER_TAB.asking}
        {(otherTab === 'kept' || losing) && OTHER_TAB[otherTab]}
      </p>
    </div>
  );
}

/** The card they talk about now. */
function Question({ game, deck }: { readonly game: Game; readonly deck: Deck }) {
  const played = game.played.at(-1);
  if (!played || (game.step.name !== 'talk' && game.step.name !== 'kern')) return null;
  const { title, question } = playedView(deck, played);
  return (
    <blockquote class="sheet">
      <p class="quiet">{title}</p>
      <p class="user-text" dir="auto">
        <strong>{question}</strong>
      </p>
    </blockquote>
  );
}
