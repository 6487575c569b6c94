import { useState } from 'preact/hooks';
import { STYLES } from '../../../../workshop/styles';
import { MIX } from './mix-text';
import { STYLE_WORDS } from './text';
import { SeedForm } from './SeedForm';
import type { PeopleList } from './use-people';

interface SeatingProps {
  readonly list: PeopleList;
  readonly seed: number;
  /** The table of each person, from 0. */
  readonly places: readonly number[];
  readonly tables: number;
  readonly onSeed: (seed: number) => void;
  readonly onMove: (person: number, table: number) => void;
}

/** The tables: move people, keep some where they are, deal anew, print. A missing style becomes a role. */
export function Seating({ list, seed, places, tables, onSeed, onMove }: SeatingProps) {
  const { people } = list;
  const [said, setSaid] = useState('');
  const all = Array.from({ length: tables }, (_, nth) => nth);
  const move = (nth: number, table: number): void => {
    onMove(nth, table);
    if (people[nth]?.locked !== null) list.change(nth, { locked: table });
    setSaid(MIX.changed(table, places.filter((place) => place === table).length + 1));
  };
  return (
    <section class="mix__seating">
      <div class="mix__head">
        <h2>{MIX.tables}</h2>
        <p class="quiet">{MIX.number(seed)}</p>
      </div>
      <div class="mix__tables">
        {all.map((table) => {
          const here = people.flatMap((person, nth) => (places[nth] === table ? [{ person, nth }] : []));
          const missing = STYLES.filter((style) =>
            here.every(({ person: { first, second } }) => first !== style && second !== style),
          );
          return (
            <div class="sheet mix__table" key={table}>
              <h3>{MIX.table(table)}</h3>
              <ul>
                {here.map(({ person, nth }) => (
                  <li key={nth}>
                    <p>
                      <strong dir="auto">{person.name}</strong>
                      <span class="quiet" dir="auto">
                        {[person.organisation, person.first && STYLE_WORDS[person.first].name]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </p>
                    <select
                      class="input"
                      aria-label={MIX.moveTo(person.name)}
                      value={table}
                      onChange={(event) => move(nth, Number(event.currentTarget.value))}
                    >
                      {all.map((other) => (
                        <option key={other} value={other}>
                          {MIX.table(other)}
                        </option>
                      ))}
                    </select>
                    <label class="mix__lock">
                      <input
                        type="checkbox"
                        aria-label={MIX.lockedFor(person.name)}
                        checked={person.locked !== null}
                        onChange={(event) =>
                          list.change(nth, { locked: event.currentTarget.checked ? table : null })
                        }
                      />
                      {MIX.locked}
                    </label>
                  </li>
                ))}
              </ul>
              {missing.length > 0 && missing.length < STYLES.length && <p>{MIX.missing(missing)}</p>}
            </div>
          );
        })}
      </div>
      <p class="sr-only" role="status">
        {said}
      </p>
      <SeedForm key={seed} seed={seed} onSeed={onSeed} />
    </section>
  );
}
