import type { ReadDeckFile } from '../../../decks/own/file';
import { LOADING } from '../../text';

/** The deck in a file, or why there is none, in sentences. Its size is looked at before a byte of it is read. */
export async function openDeckFile(file: File): Promise<ReadDeckFile> {
  const reader = await import('../../../decks/own/file').catch(() => null);
  if (!reader) return { faults: [LOADING.failed] };
  const { FILE_FAULTS, LARGEST_DECK_FILE, readDeckFile } = reader;
  if (file.size > LARGEST_DECK_FILE) return { faults: [FILE_FAULTS.tooLarge] };
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes ? readDeckFile(textOf(bytes)) : { faults: [FILE_FAULTS.unreadable] };
}

/** Null where the bytes are no UTF-8: guessed letters would end up on cards. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
