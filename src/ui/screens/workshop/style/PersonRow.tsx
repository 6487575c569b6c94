import type { Person } from '../../../../workshop/people';
import { STYLES, type Style } from '../../../../workshop/styles';
import { Select } from '../../../parts/Select';
import { MIX } from './mix-text';
import { STYLE_WORDS } from './text';

interface PersonRowProps {
  readonly person: Person;
  readonly onChange: (change: Partial<Person>) => void;
  readonly onQuestions: () => void;
  readonly onRemove: () => void;
}

const NONE = 'none';

const options = (
  none: string,
): readonly { readonly value: Style | typeof NONE; readonly label: string }[] => [
  { value: NONE, label: none },
  ...STYLES.map((value) => ({ value, label: STYLE_WORDS[value].name })),
];
const FIRST = options(MIX.noStyle);
const SECOND = options(MIX.noSecond);

const chosen = (value: Style | typeof NONE): Style | null => (value === NONE ? null : value);

/** One person on the list: organisation, own choice of style or the questions. */
export function PersonRow({ person, onChange, onQuestions, onRemove }: PersonRowProps) {
  const { name, organisation, first, second } = person;
  return (
    <li class="mix__person" aria-label={name}>
      <p>
        <strong dir="auto">{name}</strong>
        {organisation && (
          <span class="quiet" dir="auto">
            {organisation}
          </span>
        )}
      </p>
      <Select
        label={MIX.first}
        options={FIRST}
        value={first ?? NONE}
        onChange={(value) => onChange({ first: chosen(value) })}
      />
      <Select
        label={MIX.second}
        options={SECOND}
        value={second ?? NONE}
        onChange={(value) => onChange({ second: chosen(value) })}
      />
      <div class="actions">
        <button
          type="button"
          class="button button--small"
          aria-label={MIX.questionsFor(name)}
          onClick={onQuestions}
        >
          {MIX.questions}
        </button>
        <button
          type="button"
          class="button button--small button--bare"
          aria-label={MIX.remove(name)}
          onClick={onRemove}
        >
          {MIX.removeShort}
        </button>
      </div>
    </li>
  );
}
