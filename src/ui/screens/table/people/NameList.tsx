import { useState } from 'preact/hooks';
import type { Person } from '../../../../rules/game';
import { presentPersons } from '../../../../rules/people';
import { fits, TEXT_LIMITS, tidy } from '../../../../rules/text';
import { Dialog } from '../../../parts/dialog/Dialog';
import { Refused } from '../../../parts/Refused';
import { place } from '../../../parts/text';
import { TextField } from '../../../parts/TextField';
import { useTable } from '../view';
import { OTHER_TAB } from '../reading-text';
import { PERSON_FIELDS } from './fields';
import { NAMES, PEOPLE } from './text';
import './people.css';

interface NameListProps {
  readonly onCancel: () => void;
  readonly onSaved: () => void;
}

interface Row {
  readonly person: Person;
  readonly name: string;
  readonly about: string;
}

const fieldsOf = (id: string): string[] => [PERSON_FIELDS.name(id), PERSON_FIELDS.about(id)];
const isAlike = ({ person, name, about }: Row): boolean =>
  tidy(name) === (person.name ?? '') && tidy(about) === (person.about ?? '');

/** Names of everybody at the table, now or later or never; and their organisation or role, if they like. */
export function NameList({ onCancel, onSaved }: NameListProps) {
  const { game, act, drafts, draft } = useTable();
  const rows = presentPersons(game).map((person) => ({
    person,
    place: place(game.persons.indexOf(person) + 1),
    name: drafts[PERSON_FIELDS.name(person.id)] ?? person.name ?? '',
    about: drafts[PERSON_FIELDS.about(person.id)] ?? person.about ?? '',
  }));
  const [withAbout, setWithAbout] = useState(rows.some((row) => row.about !== ''));
  const [tooLong, setTooLong] = useState(false);
  // Another tab was just ahead: what is left of it is still in the fields.
  const [stopped, setStopped] = useState(false);
  const save = async (): Promise<void> => {
    if (!rows.every((row) => fits(tidy(row.name), 'name') && fits(tidy(row.about), 'about'))) {
      setTooLong(true);
      return;
    }
    const alike = rows.filter(isAlike).flatMap(({ person }) => fieldsOf(person.id));
    for (const { person, name, about } of rows.filter((row) => !isAlike(row))) {
      // What was typed and put back goes along: it stands there already.
      const used = [...fieldsOf(person.id), ...alike];
      // oxlint-disable-next-line no-await-in-loop -- each name is an action of its own
      if (!(await act({ do: 'name-person', person: person.id, name, about }, used))) {
        setStopped(true);
        return;
      }
    }
    onSaved();
  };
  return (
    <Dialog title={NAMES.title} onClose={onCancel} closeLabel={PEOPLE.back}>
      <form
        class="names"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p class="quiet">{NAMES.hint}</p>
        {rows.map(({ person, place: label, name, about }) => (
          <div key={person.id} class="names__person">
            <TextField
              label={label}
              value={name}
              limit={TEXT_LIMITS.name}
              onInput={(text) => draft(PERSON_FIELDS.name(person.id), text)}
            />
            {withAbout && (
              <TextField
                label={NAMES.aboutOf(tidy(name) || label)}
                value={about}
                limit={TEXT_LIMITS.about}
                onInput={(text) => draft(PERSON_FIELDS.about(person.id), text)}
              />
            )}
          </div>
        ))}
        {!withAbout && (
          <button type="button" class="button button--small" onClick={() => setWithAbout(true)}>
            {NAMES.withAbout}
          </button>
        )}
        {tooLong && <Refused refusal="text-too-long" />}
        {stopped && (
          <div class="message message--wrong" role="alert">
            <p>{OTHER_TAB['went-on']}</p>
          </div>
        )}
        <button type="submit" class="button button--main">
          {NAMES.save}
        </button>
      </form>
    </Dialog>
  );
}
