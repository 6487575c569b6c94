import { describe, expect, it } from 'vitest';
import { mixTables, tableCounts, tableSizes, type Participant } from '../../src/workshop/mix';
import { STYLES } from '../../src/workshop/styles';
import { Tables } from '../../src/workshop/table-cost';
import { diceFrom, type Dice } from '../rules/simulate';
import { SEED } from '../tools/seed';

/** How many groups: `npm run test:engines` takes two hundred. */
const GROUPS = Number(process.env['MIX_GROUPS'] ?? 30);

/** People as they come: one style is more common than another, and so is one organisation. */
function group(dice: Dice, people: number): Participant[] {
  const skewed = [...STYLES, 'bouwer', 'bouwer', dice.pick(STYLES)] as const;
  return Array.from({ length: people }, () => ({
    first: dice.chance(0.05) ? null : dice.pick(skewed),
    second: dice.chance(0.3) ? null : dice.pick(STYLES),
    organisation: dice.pick(['gemeente', 'gemeente', 'rijk', 'rijk', 'waterschap', 'bewoner', 'zorg', '']),
    locked: null,
  }));
}

/** The cost from its definition, counted from nothing. */
function costOf(people: readonly Participant[], tables: number, places: readonly number[]): number {
  let cost = 0;
  for (let table = 0; table < tables; table += 1) {
    const here = people.filter((_, nth) => places[nth] === table);
    const times = (key: (person: Participant) => string | null): number => {
      const keys = here.flatMap((person) => key(person) || []);
      return [...new Set(keys)].reduce(
        (sum, one) => sum + (keys.filter((each) => each === one).length - 1) ** 2,
        0,
      );
    };
    cost += 3 * times(({ first }) => first) + 2 * times(({ organisation }) => organisation);
    cost += STYLES.filter((style) =>
      here.every(({ first, second }) => first !== style && second !== style),
    ).length;
  }
  return cost;
}

/** The best of 100,000 random swaps, each kept when it does not cost more. */
function swappedAtRandom(people: readonly Participant[], tables: number, dice: Dice): number {
  const sizes = tableSizes(people.length, tables);
  const seating = new Tables(
    people,
    tables,
    sizes.flatMap((size, table) => Array.from({ length: size }, () => table)),
  );
  let lowest = seating.cost();
  for (let nth = 0; nth < 100_000; nth += 1) {
    const [one, other] = [dice.below(people.length), dice.below(people.length)];
    if (seating.swap(one, other) > 0) seating.swap(one, other);
    lowest = Math.min(lowest, seating.cost());
  }
  return lowest;
}

describe('mixing', () => {
  it.each([
    [9, 2, [5, 4]],
    [12, 3, [4, 4, 4]],
    [17, 4, [5, 4, 4, 4]],
    [23, 6, [4, 4, 4, 4, 4, 3]],
    [60, 15, Array.from({ length: 15 }, () => 4)],
  ])('proposes for %i people %i tables', (people, tables, sizes) => {
    expect(tableCounts(people).best).toBe(tables);
    expect(tableSizes(people, tables)).toEqual(sizes);
  });

  it('never proposes a table of less than three or more than five, from six people on', () => {
    for (let people = 6; people <= 60; people += 1) {
      const { fewest, most, best } = tableCounts(people);
      for (const tables of [fewest, best, most]) {
        const sizes = tableSizes(people, tables);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(5);
      }
    }
  });

  it(`comes within 95 % of the best of 100,000 random swaps, over ${GROUPS} random groups of 9 to 60, and sooner`, () => {
    const worse: string[] = [];
    let [ours, random] = [0, 0];
    for (let nth = 0; nth < GROUPS; nth += 1) {
      const dice = diceFrom(SEED + nth);
      const people = group(dice, 9 + dice.below(52));
      const { best: tables } = tableCounts(people.length);
      const start = performance.now();
      const places = mixTables(people, tables, nth);
      const between = performance.now();
      const lowest = swappedAtRandom(people, tables, dice);
      ours += between - start;
      random += performance.now() - between;
      const cost = costOf(people, tables, places);
      if (cost * 0.95 > lowest)
        worse.push(`seed ${SEED + nth}, ${people.length} people: ${cost} for ${lowest}`);
    }
    expect(worse).toEqual([]);
    expect(ours).toBeLessThan(random);
  }, 120_000);

  it('seats everybody once, at tables of the sizes that were told', () => {
    for (let nth = 0; nth < 55; nth += 5) {
      const dice = diceFrom(nth);
      const people = group(dice, 6 + nth);
      const { best } = tableCounts(people.length);
      const places = mixTables(people, best, nth);
      const sizes = tableSizes(people.length, best).map(
        (_, table) => places.filter((at) => at === table).length,
      );
      expect(sizes).toEqual(tableSizes(people.length, best));
    }
  });

  it('leaves who is locked where they are, also two of a kind', () => {
    const people = group(diceFrom(7), 16).map((person, nth) => ({
      ...person,
      first: 'bouwer' as const,
      locked: nth < 4 ? 2 : null,
    }));
    const places = mixTables(people, 4, 1);
    expect(places.slice(0, 4)).toEqual([2, 2, 2, 2]);
    expect(places.filter((at) => at === 2)).toHaveLength(4);
  });

  it('gives the same tables for the same seed, and others for another', () => {
    const people = group(diceFrom(3), 24);
    expect(mixTables(people, 6, 1)).toEqual(mixTables(people, 6, 1));
    expect(mixTables(people, 6, 1)).not.toEqual(mixTables(people, 6, 2));
  });

  it('counts the same cost swap by swap as from nothing', () => {
    const dice = diceFrom(11);
    const people = group(dice, 23);
    const seating = new Tables(people, 6, mixTables(people, 6, 4));
    for (let nth = 0; nth < 500; nth += 1) {
      seating.swap(dice.below(23), dice.below(23));
      expect(seating.cost()).toBe(costOf(people, 6, seating.places()));
    }
  });
});
