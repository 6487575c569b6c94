import { useState } from 'preact/hooks';
import { mixTables, tableCounts } from '../../../../workshop/mix';
import { readPeople } from '../../../../workshop/people';
import { useEdges } from '../../../edges';
import { Choice } from '../../../parts/Choice';
import { Icon } from '../../../parts/Icon';
import { Page } from '../../../parts/Page';
import { MIX } from './mix-text';
import { PersonRow } from './PersonRow';
import { Seating } from './Seating';
import { STYLE } from './text';
import type { PeopleList } from './use-people';

interface MixProps {
  readonly list: PeopleList;
  readonly onBack: () => void;
  readonly onQuestions: (person: number) => void;
}

/** From fewer people on one table is all there is. */
const FEWEST_TO_MIX = 6;
const SEEDS = 10_000;

/** *Gemengde tafels*: who comes, what is known of them, and the tables that follow. */
export function Mix({ list, onBack, onQuestions }: MixProps) {
  const { surroundings } = useEdges();
  const [lines, setLines] = useState('');
  const [wanted, setWanted] = useState<number | null>(null);
  const [made, setMade] = useState<{ readonly seed: number; readonly places: readonly number[] } | null>(
    null,
  );
  const { people } = list;
  const { fewest, most, best } = tableCounts(people.length);
  const tables = wanted !== null && wanted >= fewest && wanted <= most ? wanted : best;
  const mix = (seed: number): void => setMade({ seed, places: mixTables(people, tables, seed) });
  const current = made && made.places.length === people.length ? made : null;

  if (!list.ready) return <main class="page" aria-busy="true" />;
  return (
    <Page title={MIX.title} lead={MIX.lead} back={null} wide>
      <button type="button" class="button button--bare button--small mix__back" onClick={onBack}>
        <Icon name="back" />
        {STYLE.back}
      </button>
      <form
        class="mix__add"
        onSubmit={(event) => {
          event.preventDefault();
          list.add(readPeople(lines));
          setLines('');
        }}
      >
        <label class="field">
          <span class="field__label">{MIX.who}</span>
          <span class="field__hint">{MIX.whoHint}</span>
          <textarea
            class="input mix__lines"
            rows={4}
            placeholder={MIX.whoExample}
            value={lines}
            onInput={(event) => setLines(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {MIX.add}
        </button>
      </form>
      <section class="mix__people">
        <h2>{MIX.list(people.length)}</h2>
        {people.length === 0 && <p class="quiet">{MIX.empty}</p>}
        <ul>
          {people.map((person, nth) => (
            <PersonRow
              key={nth}
              person={person}
              onChange={(change) => list.change(nth, change)}
              onQuestions={() => onQuestions(nth)}
              onRemove={() => {
                list.remove(nth);
                setMade(null);
              }}
            />
          ))}
        </ul>
        <label class="mix__keep">
          <input
            type="checkbox"
            checked={list.kept}
            onChange={(event) => list.keep(event.currentTarget.checked)}
          />
          <span>
            {MIX.keep} <small class="quiet">{MIX.keepHint}</small>
          </span>
        </label>
        {people.length > 0 && (
          <button type="button" class="button button--small" onClick={list.clear}>
            {MIX.removeAll}
          </button>
        )}
      </section>
      {people.length > 0 && people.length < FEWEST_TO_MIX && <p>{MIX.few}</p>}
      {people.length >= FEWEST_TO_MIX && (
        <section class="mix__make">
          {most > fewest && (
            <Choice
              legend={MIX.howMany}
              name="tables"
              columns={6}
              options={Array.from({ length: most - fewest + 1 }, (_, nth) => ({
                value: fewest + nth,
                label: String(fewest + nth),
              }))}
              value={tables}
              onChange={setWanted}
            />
          )}
          <button
            type="button"
            class="button button--main button--large"
            onClick={() => mix(surroundings.now() % SEEDS)}
          >
            {current ? MIX.shuffle : MIX.make}
          </button>
        </section>
      )}
      {current && (
        <Seating
          list={list}
          seed={current.seed}
          places={current.places}
          tables={Math.max(tables, ...current.places.map((place) => place + 1))}
          onSeed={mix}
          onMove={(nth, table) =>
            setMade({ ...current, places: current.places.map((place, at) => (at === nth ? table : place)) })
          }
        />
      )}
    </Page>
  );
}
