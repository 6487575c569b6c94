import { useState } from 'preact/hooks';
import { TEXT_LIMITS, textLength, tidy } from '../../../rules/text';
import { Dialog } from '../../parts/dialog/Dialog';
import { TextField } from '../../parts/TextField';
import { REFUSAL_SENTENCES } from '../../parts/text';
import { MORE } from './text';
import { useTable } from './view';
import './more.css';

/** "Wie zit waar?": names, now or later or never. */
export function Names({ onClose }: { readonly onClose: () => void }) {
  const { game, act } = useTable();
  const [names, setNames] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(game.persons.map((person) => [person.id, person.name ?? ''])),
  );
  const [tooLong, setTooLong] = useState(false);
  const save = async (): Promise<void> => {
    if (Object.values(names).some((name) => textLength(tidy(name)) > TEXT_LIMITS.name)) {
      setTooLong(true);
      return;
    }
    for (const person of game.persons) {
      const name = tidy(names[person.id] ?? '');
      // One at a time: each name is an action of its own, in the order of the table.
      // oxlint-disable-next-line no-await-in-loop -- each name is an action of its own
      if (name !== (person.name ?? '')) await act({ do: 'name-person', person: person.id, name });
    }
    onClose();
  };
  return (
    <Dialog title={MORE.names} onClose={onClose} closeLabel={MORE.cancel}>
      <form
        class="more"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p class="quiet">{MORE.namesHint}</p>
        {game.persons.map((person, index) => (
          <TextField
            key={person.id}
            label={MORE.seat(index + 1)}
            value={names[person.id] ?? ''}
            limit={TEXT_LIMITS.name}
            onInput={(text) => setNames((before) => ({ ...before, [person.id]: text }))}
          />
        ))}
        {tooLong && (
          <div class="message message--wrong" role="alert">
            <p>{REFUSAL_SENTENCES['text-too-long']}</p>
          </div>
        )}
        <button type="submit" class="button button--main">
          {MORE.save}
        </button>
      </form>
    </Dialog>
  );
}
