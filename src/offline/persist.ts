/** `granted`: the browser will not clear our storage by itself. `unavailable`: it cannot say. */
export type Persistence = 'granted' | 'denied' | 'unavailable';

/** Asks the browser to keep our storage. May show a question, so ask when there is something worth keeping. */
export async function persistStorage(
  storage: Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined = navigator.storage,
): Promise<Persistence> {
  if (storage?.persist === undefined) return 'unavailable';
  try {
    if (await storage.persisted?.()) return 'granted';
    return (await storage.persist()) ? 'granted' : 'denied';
  } catch {
    return 'unavailable';
  }
}
