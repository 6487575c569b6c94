import { useState } from 'preact/hooks';
import type { Session } from '../../../rules/session';
import type { TableStore } from '../../../session/table';
import { useEdges } from '../../edges';
import { useStore } from '../../hooks';
import type { SessionDeck } from '../../use-session-deck';
import { saveLog } from './save-log';
import type { Sheet, TableView } from './view';

/** What the steps and sheets of an open session are drawn from, and act through. */
export function useTableView(id: string, store: TableStore, session: Session, deck: SessionDeck): TableView {
  const edges = useEdges();
  const [sheet, openSheet] = useState<Sheet | null>(null);
  const state = useStore(store);
  return {
    id,
    ...deck,
    game: session.game,
    session,
    state,
    drafts: state.drafts,
    draft: (field, text) => store.draft(field, text),
    act: (command, usedDrafts) => store.act(command, usedDrafts),
    sheet,
    openSheet,
    log: () => store.log(),
    retry: () => void store.retry(),
    saveFile: () => void saveLog(edges, id, store, deck.deck),
  };
}
