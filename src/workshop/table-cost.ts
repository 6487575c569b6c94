/** What a seating costs, kept up to date swap by swap (the weights are blueprint.md's). */
import type { Participant } from './mix';
import { STYLES } from './styles';

const SAME_STYLE = 3;
const SAME_ORGANISATION = 2;

/** Alone costs nothing; each one more costs more than the one before. */
const crowd = (count: number): number => (count > 1 ? (count - 1) ** 2 : 0);

/**
 * Persons at tables. Per table: same first style 3(n-1)², same organisation 2(n-1)², and 1 for each style that is
 * nobody's first or second.
 */
export class Tables {
  readonly #place: number[];
  readonly #styles: readonly number[];
  readonly #seconds: readonly number[];
  readonly #organisations: readonly number[];
  /** Per table and style: whose first it is, and whose first or second. */
  readonly #firsts: Int16Array;
  readonly #present: Int16Array;
  readonly #mates: Int16Array;
  readonly #kinds: number;
  #cost = 0;

  /** @param places the table of each person, from 0 */
  constructor(people: readonly Participant[], tables: number, places: readonly number[]) {
    const names = [...new Set(people.map(({ organisation }) => organisation).filter(Boolean))];
    this.#place = people.map(() => -1);
    this.#styles = people.map(({ first }) => (first ? STYLES.indexOf(first) : -1));
    this.#seconds = people.map(({ first, second }) =>
      second && second !== first ? STYLES.indexOf(second) : -1,
    );
    this.#organisations = people.map(({ organisation }) => names.indexOf(organisation));
    this.#kinds = names.length;
    this.#firsts = new Int16Array(tables * STYLES.length);
    this.#present = new Int16Array(tables * STYLES.length);
    this.#mates = new Int16Array(tables * names.length);
    this.#cost = tables * STYLES.length;
    this.seat(places);
  }

  cost(): number {
    return this.#cost;
  }

  places(): number[] {
    return [...this.#place];
  }

  /** Everybody to the place that is given. */
  seat(places: readonly number[]): void {
    for (const [person, table] of places.entries()) {
      this.#add(person, -1);
      this.#place[person] = table;
      this.#add(person, 1);
    }
  }

  /** Two persons change places; done twice, nothing changed. Answers what the cost rose by. */
  swap(one: number, other: number): number {
    const before = this.#cost;
    const [mine, yours] = [this.#place[one] ?? -1, this.#place[other] ?? -1];
    if (mine === yours) return 0;
    this.#add(one, -1);
    this.#add(other, -1);
    this.#place[one] = yours;
    this.#place[other] = mine;
    this.#add(one, 1);
    this.#add(other, 1);
    return this.#cost - before;
  }

  /** Takes a person out of the counts of their table (-1) or into them (1). */
  #add(person: number, by: 1 | -1): void {
    const table = this.#place[person] ?? -1;
    if (table < 0) return;
    const style = this.#styles[person] ?? -1;
    const second = this.#seconds[person] ?? -1;
    const organisation = this.#organisations[person] ?? -1;
    if (style >= 0) {
      this.#count(this.#firsts, table * STYLES.length + style, by, SAME_STYLE);
      this.#appear(table * STYLES.length + style, by);
    }
    if (second >= 0) this.#appear(table * STYLES.length + second, by);
    if (organisation >= 0)
      this.#count(this.#mates, table * this.#kinds + organisation, by, SAME_ORGANISATION);
  }

  #count(counts: Int16Array, at: number, by: 1 | -1, weight: number): void {
    const before = counts[at] ?? 0;
    counts[at] = before + by;
    this.#cost += weight * (crowd(before + by) - crowd(before));
  }

  #appear(at: number, by: 1 | -1): void {
    const before = this.#present[at] ?? 0;
    this.#present[at] = before + by;
    if (before === 0 && by === 1) this.#cost -= 1;
    if (before === 1 && by === -1) this.#cost += 1;
  }
}
