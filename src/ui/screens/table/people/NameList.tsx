import { useState } from 'preact/hooks';
import { presentPersons } from '../../../../rules/people';
import { fits, TEXT_LIMITS, tidy } from '../../../../rules/text';
import { Dialog } from '../../../parts/dialog/Dialog';
import { Refused } from '../../../parts/Refused';
import { place } from '../../../parts/text';
import { TextField } from '../../../parts/TextField';
import { useTable } from '../view';
import { PERSON_FIELDS } from './fields';
import { NAMES, PEOPLE } from './text';
import './people.css';

interface NameListProps {
  readonly onCancel: () => void;
  readonly onSaved: () => void;
}

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
  const save = async (): Promise<void> => {
    if (!rows.every((row) => fits(tidy(row.name), 'name') && fits(tidy(row.about), 'about'))) {
      setTooLong(true);
      return;
    }
    for (const { person, name, about } of rows) {
      const same = tidy(name) === (person.name ?? '') && tidy(about) === (person.about ?? '');
      const fields = [PERSON_FIELDS.name(person.id), PERSON_FIELDS.about(person.id)];
      // oxlint-disable-next-line no-await-in-loop -- each name is an action of its own
      if (!same) await act({ do: 'name-person', person: person.id, name, about }, fields);
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
        <button type="submit" class="button button--main">
          {NAMES.save}
        </button>
      </form>
    </Dialog>
  );
}
