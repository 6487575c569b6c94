/** Puts what a reserve copy holds into the database: all of it in one transaction, or nothing. */
import { canonicalJson } from '../../lib/canonical-json';
import type { GameEvent } from '../../rules/events';
import type { SessionSummary } from '../../rules/summary';
import { commit, together } from '../commit';
import { sha256Hex } from '../../lib/sha256';
import { StorageFailure } from '../failure';
import { ownDeckOf, putOwnDecks, type StoredOwnDeck } from '../own-decks';
import type { Head } from '../head';
import { STORES, type Database, type WriteTransaction } from '../schema';
import type { SealedEvent } from '../sealed-event';
import { gameEvent } from '../upcasts';
import type { BackupContent, BackupDraft, BackupSession } from './file';
import type { RawSession } from './make';
import type { Planned } from './plan';

/** What a list shows of a log, or null when no game can be made of it. */
export type SummaryOf = (events: readonly GameEvent[]) => SessionSummary | null;

type Request = () => unknown;

/** @param here what `planned` was made from; if it is not like that any more, nothing is written */
export async function merge(
  db: Database,
  content: BackupContent,
  planned: readonly Planned[],
  here: readonly RawSession[],
  summaryOf: SummaryOf,
): Promise<void> {
  const heads = canonicalJson(here.map(({ head }) => head ?? null).filter((head) => head !== null));
  const known = new Set(content.sessions.map(({ id }) => id));
  const own = await Promise.all(content.ownDecks.map(besideOwn));
  const free = content.drafts.filter(({ id }) => !known.has(id));
  return commit(db, STORES, async (tx) => {
    const now: unknown[] = await tx.objectStore('sessions').getAll();
    if (canonicalJson(now) !== heads) throw new StorageFailure('conflict');
    const decksHere: unknown[] = await tx.objectStore('own-decks').getAll();
    const taken = await tx.objectStore('drafts').getAllKeys();
    const isTaken = ({ id, field }: BackupDraft): boolean =>
      taken.some(([ownId, ownField]) => ownId === id && ownField === field);
    await together([
      ...planned.flatMap(({ fate, session, write, blanked }) => [
        ...(fate === 'known' ? [] : [() => tx.objectStore('sessions').put(headOf(session, summaryOf))]),
        ...putEvents(tx, session.id, write),
        ...(blanked
          ? [
              ...putEvents(tx, blanked.session.id, blanked.write),
              () => tx.objectStore('sessions').put(headOf(blanked.session, summaryOf)),
            ]
          : []),
      ]),
      ...putDecks(tx, content),
      ...putOwnDecks(tx, newOwnDecks(own, decksHere)),
      ...putDrafts(tx, [...free.filter((draft) => !isTaken(draft)), ...draftsOfNew(content, planned)]),
    ]);
  });
}

/** Only what is in the file is here afterwards. */
export function replaceAll(db: Database, content: BackupContent, summaryOf: SummaryOf): Promise<void> {
  return commit(db, STORES, (tx) =>
    together([
      // What belongs to this device, its own name among others, stays.
      ...(['events', 'sessions', 'decks', 'own-decks', 'drafts'] as const).map(
        (store) => () => tx.objectStore(store).clear(),
      ),
      ...content.sessions.flatMap((session) => [
        () => tx.objectStore('sessions').put(headOf(session, summaryOf)),
        ...putEvents(tx, session.id, session.events),
      ]),
      ...putDecks(tx, content),
      ...putOwnDecks(tx, content.ownDecks),
      ...putDrafts(tx, content.drafts),
    ]),
  );
}

/** The head is made anew from the log; a file is not asked what a list should show. */
function headOf({ id, events, missing, binnedAt }: BackupSession, summaryOf: SummaryOf): Head {
  const last = events.at(-1);
  return {
    id,
    updatedAt: last?.at ?? 0,
    // A log that was damaged is still told to be.
    count: events.length + missing,
    hash: missing === 0 ? (last?.hash ?? '') : '',
    summary: summaryOf(events.flatMap((event) => gameEvent(event) ?? [])),
    ...(binnedAt === null ? {} : { binnedAt }),
  };
}

function putEvents(tx: WriteTransaction, id: string, events: readonly SealedEvent[]): Request[] {
  return events.map((event) => () => tx.objectStore('events').put(event, [id, event.seq]));
}

function putDecks(tx: WriteTransaction, { decks }: BackupContent): Request[] {
  return decks.map(
    ({ hash, deck }) =>
      () =>
        tx.objectStore('decks').put(deck, hash),
  );
}

interface OwnPlan {
  readonly deck: StoredOwnDeck;
  /** The same deck, as it stands beside another version of it. */
  readonly beside: StoredOwnDeck;
}

/** Named by what it holds, so that the same file a second time finds it there. */
async function besideOwn(deck: StoredOwnDeck): Promise<OwnPlan> {
  const id = `eigen-${(await sha256Hex(canonicalJson(deck))).slice(0, 12)}`;
  return { deck, beside: { ...deck, id } };
}

/** What is here stays: another version of it comes beside it. */
function newOwnDecks(own: readonly OwnPlan[], here: readonly unknown[]): StoredOwnDeck[] {
  const byId = new Map(here.flatMap(ownDeckOf).map((deck) => [deck.id, deck]));
  return own.flatMap(({ deck, beside }) => {
    const stored = byId.get(deck.id);
    if (!stored) return [deck];
    const same = canonicalJson({ ...stored, changedAt: 0 }) === canonicalJson({ ...deck, changedAt: 0 });
    return same || byId.has(beside.id) ? [] : [beside];
  });
}

function putDrafts(tx: WriteTransaction, drafts: readonly BackupDraft[]): Request[] {
  return drafts.map(
    ({ id, field, text }) =>
      () =>
        tx.objectStore('drafts').put({ field, text }, [id, field]),
  );
}

/** What was being typed comes along with a session that was not here. */
function draftsOfNew(content: BackupContent, planned: readonly Planned[]): BackupDraft[] {
  return planned.flatMap(({ fate, session }, nth) =>
    fate === 'added' || fate === 'beside'
      ? content.drafts
          .filter(({ id }) => id === content.sessions[nth]?.id)
          .map((draft) => ({ ...draft, id: session.id }))
      : [],
  );
}
