/** *Haal voorgoed weg*: what a removal leaves of the events before it. */
import type { EventData, GameEvent, SentenceRef } from './events';
import { begin, evolve } from './evolve';
import { wordingOf } from './reword';
import type { Game } from './game';
import type { Session } from './session';
import { textsIn, type HeldText } from './texts';
import { wordingsOf } from './wordings';

/** One name for one sentence, whatever order its members were written in. */
function nameOf(ref: SentenceRef): string {
  const members = Object.entries(ref).map(([key, value]) => `${key}=${value}`);
  return members.sort((a, b) => (a < b ? -1 : 1)).join('&');
}

interface Place extends HeldText {
  readonly at: number;
}

/** Every text of the log with the place of its event, and the session that it gives. */
function textsOf(log: readonly GameEvent[]): { places: Place[]; session: Session | null } {
  const places: Place[] = [];
  let session: Session | null = null;
  for (const [at, event] of log.entries()) {
    const before: Session | null = session;
    session = before ? evolve(before, event) : event.kind === 'session-started' ? begin(event) : null;
    const game = (before ?? session)?.game;
    if (game) places.push(...textsIn(event, game).map((held) => ({ ...held, at })));
  }
  return { places, session };
}

/** The wordings of one sentence, undone ones too. */
function placesOf(places: readonly Place[], ref: SentenceRef): Place[] {
  const name = nameOf(ref);
  return places.filter((place) => nameOf(place.ref) === name);
}

/**
 * The same words at another place: undone and written anew, a text may have had another number in its list.
 * Where those words stand now, they are somebody else's and stay.
 */
function elsewhere(places: readonly Place[], own: readonly Place[], ref: SentenceRef, game: Game): Place[] {
  const gone = new Set(own.map(({ text }) => text));
  return places.filter(
    (place) =>
      place.ref.of === ref.of &&
      gone.has(place.text) &&
      nameOf(place.ref) !== nameOf(ref) &&
      !wordingsOf(game, place.ref).includes(place.text),
  );
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
 * Which texts a removal takes: every wording of its sentence, or the one wording. That one takes along what was undone:
 * no screen shows that, and it may well say nearly the same. What the sentence says now stays.
 */
function taken(before: readonly GameEvent[], { ref, wording }: EventData['sentence-removed']): Place[] {
  const { places, session } = textsOf(before);
  const own = placesOf(places, ref);
  if (!session) return own;
  const all = (chosen: Place[]): Place[] => [...chosen, ...elsewhere(places, chosen, ref, session.game)];
  if (wording === undefined) return all(own);
  const text = own.find(({ at }) => at === wording - 1)?.text;
  // Blank already.
  if (text === undefined) return [];
  const now = wordingOf(session.game, ref);
  const shown = new Set(wordingsOf(session.game, ref));
  return all(own.filter((place) => place.text !== now && (place.text === text || !shown.has(place.text))));
}

/**
 * The log as it may be kept: each text that was removed later in it is empty, in every event that held one of its
 * wordings, undone ones too. A log without removals is given back as it is. Blanking twice is blanking once.
 */
export function blankLog(log: readonly GameEvent[]): readonly GameEvent[] {
  if (!log.some((event) => event.kind === 'sentence-removed')) return log;
  const blanked = [...log];
  for (const [at, event] of log.entries()) {
    if (event.kind !== 'sentence-removed') continue;
    for (const text of taken(blanked.slice(0, at), event.data)) {
      const old = blanked[text.at];
      // The same event with one text less: its kind and shape stay what they were.
      if (old) blanked[text.at] = { ...old, data: without(old.data, text.path) } as GameEvent;
    }
  }
  return blanked;
}

/**
 * Where a wording stands, to have it removed: the place of its event in the log, from 1.
 * @returns 0 where that sentence never said so, which no rule takes
 */
export function placeOfWording(log: readonly GameEvent[], ref: SentenceRef, text: string): number {
  const place = placesOf(textsOf(log).places, ref).findLast((held) => held.text === text);
  return place ? place.at + 1 : 0;
}
