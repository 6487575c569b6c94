import type { Sheet } from '../../parts/SheetButton';
import type { OpenGame } from './load';

/** The button that opens the sheet; it stands on several screens. */
export const TAKE_ALONG = 'Meenemen';

/** Loads *Meenemen* of one session when somebody asks for it; without the game it is read from storage. */
export async function loadTakeAlong(id: string, open: OpenGame | null = null): Promise<Sheet> {
  return (await import('./TakeAlong')).takeAlongSheet(id, open);
}
