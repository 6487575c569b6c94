import { useId } from 'preact/hooks';
import { MOST_ON_A_SEAT } from '../../../../rules/people';
import { TEXT_LIMITS, tidy } from '../../../../rules/text';
import { Dialog } from '../../../parts/dialog/Dialog';
import { seatName } from '../../../parts/names';
import { Refused } from '../../../parts/Refused';
import { place } from '../../../parts/text';
import { TextField } from '../../../parts/TextField';
import { useTable } from '../view';
import { PERSON_FIELDS } from './fields';
import { JOIN, NAMES, PEOPLE } from './text';
import './people.css';

const FIELDS = PERSON_FIELDS.join;

interface JoinProps {
  readonly onCancel: () => void;
  readonly onJoined: (name: string) => void;
}

/** Somebody comes later: with a name or without, on a seat of their own or beside somebody. */
export function Join({ onCancel, onJoined }: JoinProps) {
  const { game, state, act, drafts, draft } = useTable();
  const select = useId();
  const name = drafts[FIELDS.name] ?? '';
  const about = drafts[FIELDS.about] ?? '';
  const open = game.seats.filter((seat) => seat.persons.length < MOST_ON_A_SEAT);
  const seat = open.find(({ id }) => id === drafts[FIELDS.seat])?.id ?? null;
  const join = async (): Promise<void> => {
    const called = tidy(name) || place(game.persons.length + 1);
    if (await act({ do: 'join', name, about, seat }, Object.values(FIELDS))) onJoined(called);
  };
  return (
    <Dialog title={JOIN.title} onClose={onCancel} closeLabel={PEOPLE.back}>
      <form
        class="names"
        onSubmit={(event) => {
          event.preventDefault();
          void join();
        }}
      >
        <p class="quiet">{JOIN.hint}</p>
        <TextField
          label={JOIN.name}
          hint={JOIN.nameHint}
          value={name}
          limit={TEXT_LIMITS.name}
          onInput={(text) => draft(FIELDS.name, text)}
        />
        <TextField
          label={NAMES.about}
          hint={JOIN.nameHint}
          value={about}
          limit={TEXT_LIMITS.about}
          onInput={(text) => draft(FIELDS.about, text)}
        />
        <div class="field">
          <label class="field__label" for={select}>
            {JOIN.seat}
          </label>
          <select
            id={select}
            class="input"
            value={seat ?? ''}
            onChange={(event) => draft(FIELDS.seat, event.currentTarget.value)}
          >
            <option value="">{JOIN.own}</option>
            {open.map((shared) => (
              <option key={shared.id} value={shared.id}>
                {JOIN.with(seatName(game, shared))}
              </option>
            ))}
          </select>
        </div>
        {state.refusal && <Refused refusal={state.refusal} />}
        <button type="submit" class="button button--main">
          {JOIN.done}
        </button>
      </form>
    </Dialog>
  );
}
