import { useState } from 'preact/hooks';
import { sameDeck, type Fresh } from '../../../decks/own/begin';
import { readOwnDecks } from '../../../decks/own/read';
import type { OwnDeck } from '../../../decks/own/types';
import type { Deck } from '../../../decks/types';
import type { StorageProblem } from '../../../session/ports';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';

export interface OwnDecksView {
  /** Null until they are read. */
  readonly decks: readonly OwnDeck[] | null;
  /** Why they could not be read, or the last change could not be stored. */
  readonly problem: StorageProblem | null;
  /** What was taken away last; it can be put back while the screen is open. */
  readonly removed: OwnDeck | null;
  /** Stores a new deck; null when that did not work. */
  add(make: (fresh: Fresh) => OwnDeck): Promise<OwnDeck | null>;
  /** The deck that is here already and plays just as this one. */
  known(deck: Deck): OwnDeck | undefined;
  remove(own: OwnDeck): Promise<void>;
  putBack(): Promise<void>;
}

/** The own decks on this device. */
export function useOwnDecks(): OwnDecksView {
  const { storage, surroundings, persist } = useEdges();
  const [changes, setChanges] = useState(0);
  const [unsaved, setUnsaved] = useState<StorageProblem | null>(null);
  const [removed, setRemoved] = useState<OwnDeck | null>(null);
  const loading = useLoading(() => storage.ownDecks(), [storage, changes]);
  const read = loading.state === 'ready' ? loading.value : null;
  const decks = read?.ok ? readOwnDecks(read.value) : [];

  const save = async (id: string, deck: OwnDeck | null, before: number | null): Promise<boolean> => {
    const saved = await storage.saveOwnDeck(id, deck, before);
    setUnsaved(saved.ok ? null : saved.problem);
    setChanges((count) => count + 1);
    return saved.ok;
  };
  return {
    decks: loading.state === 'loading' ? null : decks,
    problem: unsaved ?? (read && !read.ok ? read.problem : null),
    removed,
    async add(make) {
      const own = make({ random: surroundings.newId(), now: surroundings.now(), others: decks });
      if (!(await save(own.id, own, null))) return null;
      void persist();
      return own;
    },
    known: (deck) => sameDeck(deck, decks),
    async remove(own) {
      if (await save(own.id, null, own.changedAt)) setRemoved(own);
    },
    async putBack() {
      if (removed && (await save(removed.id, removed, null))) setRemoved(null);
    },
  };
}
