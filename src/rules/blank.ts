/** *Haal voorgoed weg*: what a removal leaves of the events before it. */
import type { GameEvent, SentenceRef } from './events';
import { begin, evolve } from './evolve';
import type { Session } from './session';
import { textsIn, type HeldText } from './texts';

/** One name for one sentence, whatever order its members were written in. */
function nameOf(ref: SentenceRef): string {
  const members = Object.entries(ref).map(([key, value]) => `${key}=${value}`);
  return members.sort((a, b) => (a < b ? -1 : 1)).join('&');
}

interface Place extends HeldText {
  readonly at: number;
}

/** Every text of the log with the place of its event. */
function textsOf(log: readonly GameEvent[]): Place[] {
  const places: Place[] = [];
  let session: Session | null = null;
  for (const [at, event] of log.entries()) {
    const before: Session | null = session;
    session = before ? evolve(before, event) : event.kind === 'session-started' ? begin(event) : null;
    const game = (before ?? session)?.game;
    if (game) places.push(...textsIn(event, game).map((held) => ({ ...held, at })));
  }
  return places;
}

/** A copy of plain data with the text at a path replaced by nothing. */
function without(data: unknown, [key, ...rest]: readonly (string | number)[]): unknown {
  if (key === undefined) return '';
  if (Array.isArray(data)) {
    return data.map((item: unknown, index) => (index === key ? without(item, rest) : item));
  }
  const members = data as Readonly<Record<string, unknown>>;
  return { ...members, [key]: without(members[key], rest) };
}

/**
 * The log as it may be kept: each text that was removed later in it is empty, in every event that held one of its
 * wordings, undone ones too. A log without removals is given back as it is. Blanking twice is blanking once.
 */
export function blankLog(log: readonly GameEvent[]): readonly GameEvent[] {
  if (!log.some((event) => event.kind === 'sentence-removed')) return log;
  const texts = textsOf(log);
  const blanked = [...log];
  for (const [at, event] of log.entries()) {
    if (event.kind !== 'sentence-removed') continue;
    const name = nameOf(event.data.ref);
    for (const text of texts) {
      const old = blanked[text.at];
      if (text.at >= at || nameOf(text.ref) !== name || !old) continue;
      // The same event with one text less: its kind and shape stay what they were.
      blanked[text.at] = { ...old, data: without(old.data, text.path) } as GameEvent;
    }
  }
  return blanked;
}
