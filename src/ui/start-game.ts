/** Starting a session from a screen: the deck is loaded, pinned and dealt into the first event. */
import type { CarriedCard } from '../rules/events';
import { outlineOf } from '../rules/outline';
import type { Course, Length } from '../rules/plan';
import { isAlone } from '../rules/voice';
import type { Refusal } from '../rules/refusals';
import type { Edges } from './edges';

export interface GameWish {
  readonly course: Course;
  readonly deck: string;
  readonly length: Length;
  readonly subject: string;
  readonly names: readonly (string | null)[];
  readonly abouts?: readonly string[];
  /** Whether neighbours share a seat. */
  readonly inPairs: boolean;
  readonly carried: readonly CarriedCard[];
  /** The id of the session it goes on from. */
  readonly from?: string | null;
  /** When a *Kaart van de week* comes back, as YYYY-MM-DD. */
  readonly lookBackOn?: string;
}

/** A refusal of the rules, or what could not be loaded: the deck, or the part of the app that plays. */
export type StartRefusal = Refusal | 'deck' | 'table';

/** Starts a session and gives its id, or says why it can't. */
export async function startGame(
  edges: Edges,
  wish: GameWish,
): Promise<{ id: string } | { refusal: StartRefusal }> {
  const loaded = await edges.anyDeck(wish.deck).catch(() => null);
  if (!loaded) return { refusal: 'deck' };
  const table = await edges.table().catch(() => null);
  if (!table) return { refusal: 'table' };
  const { deck, ...rest } = wish;
  const started = await table.start(
    {
      ...rest,
      deck: outlineOf(loaded.deck, loaded.hash, isAlone(wish)),
      seed: edges.surroundings.newId(),
      koersForm: loaded.deck.koersForm ?? (deck === 'hoedan' ? 'hoedan' : 'wat'),
    },
    loaded.deck,
  );
  if ('id' in started) void edges.persist();
  return started;
}
