import { useState } from 'preact/hooks';
import { MOST_PEOPLE, parsePeople, type Person } from '../../../../workshop/people';
import { useDrafts } from '../../../useDrafts';

export interface PeopleList {
  readonly ready: boolean;
  readonly people: readonly Person[];
  /** Whether the list outlasts this screen: only where somebody said so. */
  readonly kept: boolean;
  add(people: readonly Person[]): void;
  change(nth: number, change: Partial<Person>): void;
  remove(nth: number): void;
  clear(): void;
  keep(kept: boolean): void;
}

const KEPT = 'yes';

/** The people of the workshop. They leave this page for storage only when the facilitator asks for it. */
export function usePeople(): PeopleList {
  const drafts = useDrafts('style');
  const [changed, setChanged] = useState<readonly Person[] | null>(null);
  const kept = drafts.values['kept'] === KEPT;
  const people = changed ?? (kept ? parsePeople(drafts.values['people']) : []);
  const set = (next: readonly Person[]): void => {
    setChanged(next);
    if (kept) drafts.write('people', JSON.stringify(next));
  };
  return {
    ready: drafts.ready,
    people,
    kept,
    add: (more) => set([...people, ...more].slice(0, MOST_PEOPLE)),
    change: (nth, change) =>
      set(people.map((person, at) => (at === nth ? { ...person, ...change } : person))),
    remove: (nth) => set(people.filter((_, at) => at !== nth)),
    clear: () => set([]),
    keep(keep) {
      setChanged(people);
      if (!keep) return void drafts.clear();
      drafts.write('kept', KEPT);
      drafts.write('people', JSON.stringify(people));
    },
  };
}
