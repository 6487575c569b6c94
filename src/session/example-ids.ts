/** The ids under which the games of the *Voorbeeldspel* are stored. In the first bundle: keep it tiny. */
import type { HouseDeckId } from '../decks/house';

const PREFIX = 'voorbeeld-';

/** Fixed, so that an example is there once however often it is opened. */
export function exampleId(deck: HouseDeckId): string {
  return PREFIX + deck;
}

/** Whether a session is an example; a game of people has a random id of hexadecimal digits. */
export function isExample(id: string): boolean {
  return id.startsWith(PREFIX);
}
