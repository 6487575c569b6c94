import type { Deck } from '../../../decks/types';
import type { TableStore } from '../../../session/table';
import type { Edges } from '../../edges';

type Log = Pick<TableStore, 'log' | 'getState'>;

/** Hands the whole session over as a reserve copy, for when it can't be stored. @param words of its cards, if they are here */
export async function saveLog(
  { safe, saveFile }: Pick<Edges, 'safe' | 'saveFile'>,
  id: string,
  table: Log,
  words: Deck | null,
): Promise<void> {
  const { drafts, session } = table.getState();
  const events = table.log();
  const give = (what: string, text: string): void =>
    saveFile(`koerskaarten-${id.slice(0, 8)}${what}.json`, 'application/json', text);
  const deck = words && session ? { hash: session.game.deck.hash, deck: words } : null;
  try {
    give('', await (await safe()).fileOf({ id, events, drafts, deck }));
  } catch {
    // A part of the app could not be loaded. This can't be put back, but nothing that was said is lost.
    give('-ruw', JSON.stringify({ app: 'koerskaarten', session: id, events, drafts }, null, 2));
  }
}
