/** The keys of all events of a session. */
export function eventsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** The keys of its events after the first so many. */
export function eventsAfter(id: string, count: number): IDBKeyRange {
  return IDBKeyRange.bound([id, count + 1], [id, []]);
}

/** The keys of all drafts of a session. */
export function draftsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
