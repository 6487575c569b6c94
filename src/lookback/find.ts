/** Finding sessions in the archive: by parts of words over everything written, by deck, theme, stance and date. */
import { fold } from '../lib/fold';
import type { Stance } from '../rules/stance';
import type { SessionSummary } from '../rules/summary';

/** A session as far as it is searched. */
export interface Findable {
  readonly id: string;
  readonly summary: SessionSummary;
  /** In ms since 1970. */
  readonly updatedAt: number;
}

export const SORTS = ['newest', 'oldest', 'subject'] as const;
export type Sort = (typeof SORTS)[number];

export interface Wish {
  readonly text: string;
  readonly deck: string | null;
  /** A theme of that deck. */
  readonly theme: string | null;
  readonly stance: Stance | null;
  /** Only what was played in the last so many days. */
  readonly days: number | null;
  readonly sort: Sort;
}

/** Everything, the last played first: as the list comes from storage. */
export const NO_WISH: Wish = {
  text: '',
  deck: null,
  theme: null,
  stance: null,
  days: null,
  sort: 'newest',
};

const DAY_MS = 86_400_000;

/** Whether anything is left out. */
export const narrows = ({ sort: _sort, text, ...filters }: Wish): boolean =>
  text.trim() !== '' || Object.values(filters).some((filter) => filter !== null);

/**
 * The sessions that are meant, in the order that is wished.
 * @param said of sessions whose summary has no text to search, by id; @param now in ms since 1970
 */
export function findSessions<S extends Findable>(
  sessions: readonly S[],
  wish: Wish,
  said: ReadonlyMap<string, string>,
  now: number,
): S[] {
  const words = fold(wish.text).split(/\s+/u).filter(Boolean);
  const holds = ({ id, summary }: S): boolean => {
    if (words.length === 0) return true;
    const text = summary.said ?? said.get(id) ?? fold(summary.subject);
    return words.every((word) => text.includes(word));
  };
  return sessions.filter((one) => passes(one, wish, now) && holds(one)).sort(ORDERS[wish.sort]);
}

/** So many are looked through at once: a few milliseconds on a slow tablet. */
export const AT_ONCE = 500;

/**
 * The same for thousands, a part at a time, so that the screen stays quick while somebody types.
 * @param goOn waited for between two parts; false ends the search, which then finds nothing
 */
export async function findInParts<S extends Findable>(
  sessions: readonly S[],
  wish: Wish,
  said: ReadonlyMap<string, string>,
  now: number,
  goOn: () => Promise<boolean>,
): Promise<S[] | null> {
  let found: S[] = [];
  for (let at = 0; at < sessions.length; at += AT_ONCE) {
    const part = findSessions(sessions.slice(at, at + AT_ONCE), wish, said, now);
    // Both are in order, so that sorting is no more than a merge.
    found = [...found, ...part].sort(ORDERS[wish.sort]);
    // oxlint-disable-next-line no-await-in-loop -- waiting is what this is for
    if (!(await goOn())) return null;
  }
  return found;
}

function passes({ summary, updatedAt }: Findable, { deck, theme, stance, days }: Wish, now: number): boolean {
  return (
    (deck === null || summary.deck === deck) &&
    (days === null || updatedAt >= now - days * DAY_MS) &&
    // Of one card: that theme with that stance.
    ((theme === null && stance === null) ||
      summary.played.some(
        (card) => (theme === null || card.theme === theme) && (stance === null || card.stance === stance),
      ))
  );
}

const alphabet = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

const ORDERS: Readonly<Record<Sort, (a: Findable, b: Findable) => number>> = {
  newest: (a, b) => b.updatedAt - a.updatedAt,
  oldest: (a, b) => a.updatedAt - b.updatedAt,
  subject: (a, b) => alphabet.compare(a.summary.subject, b.summary.subject) || b.updatedAt - a.updatedAt,
};
