import type { GameEvent } from '../../../rules/events';
import type { Edges } from '../../edges';

/** Hands the whole log over as a file, for when it can't be stored. */
export function saveLog(edges: Edges, id: string, events: readonly GameEvent[]): void {
  const file = { app: 'koerskaarten', schema: 1, session: id, events };
  edges.saveFile(`koerskaarten-${id.slice(0, 8)}.json`, 'application/json', JSON.stringify(file, null, 2));
}
