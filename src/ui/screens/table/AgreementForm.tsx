import { useState } from 'preact/hooks';
import type { AgreementTerms } from '../../../rules/events';
import { TEXT_LIMITS } from '../../../rules/text';
import { AGREEMENT_FIELDS } from '../../../session/undo-drafts';
import { dayAfterWeeks } from '../../../lib/day-text';
import { useEdges } from '../../edges';
import { Choice } from '../../parts/Choice';
import { TextField } from '../../parts/TextField';
import { Message } from '../../parts/Refused';
import { personName } from '../../parts/names';
import { AGREEMENTS } from './steps/agreement-text';
import { useTable } from './view';

/** The form's id: its button stands among the other buttons of the step. */
export const AGREEMENT_FORM = 'agreement-form';

/** Days that are named sooner than looked up. */
const WEEKS = [2, 6, 12] as const;

interface AgreementFormProps {
  /** What it said before, when it is worded anew. */
  readonly terms?: AgreementTerms;
  readonly onSubmit: (terms: AgreementTerms) => void;
}

/** What, who, when; how we notice and the first step may stay empty. */
export function AgreementForm({ terms, onSubmit }: AgreementFormProps) {
  const { game, drafts, draft } = useTable();
  const { surroundings } = useEdges();
  const today = dayAfterWeeks(surroundings.now(), 0);
  const [missing, setMissing] = useState<string | null>(null);
  const alone = game.course === 'solo';
  const value = (field: keyof typeof AGREEMENT_FIELDS): string =>
    drafts[AGREEMENT_FIELDS[field]] ?? terms?.[field] ?? '';
  const write = (field: keyof typeof AGREEMENT_FIELDS) => (text: string) => {
    setMissing(null);
    draft(AGREEMENT_FIELDS[field], text);
  };
  const owner = alone ? (game.persons[0]?.id ?? '') : value('owner');
  const submit = (): void => {
    if (!owner) setMissing(AGREEMENTS.whoMissing);
    else if (!value('due')) setMissing(AGREEMENTS.whenMissing);
    else if (value('due') < today) setMissing(AGREEMENTS.whenPast);
    else {
      setMissing(null);
      onSubmit({
        what: value('what'),
        owner,
        due: value('due'),
        noticed: value('noticed'),
        firstStep: value('firstStep'),
      });
    }
  };
  return (
    <form
      id={AGREEMENT_FORM}
      class="sheet agreement-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        form="lines-short"
        label={alone ? AGREEMENTS.whatSolo : AGREEMENTS.what}
        value={value('what')}
        limit={TEXT_LIMITS.agreement}
        onInput={write('what')}
      />
      {!alone && (
        <Choice
          legend={AGREEMENTS.who}
          hint={AGREEMENTS.whoHint}
          name="owner"
          columns={4}
          options={game.persons
            .filter(({ id, away }) => !away || id === owner)
            .map(({ id }) => ({ value: id, label: <bdi>{personName(game, id)}</bdi> }))}
          value={owner}
          onChange={write('owner')}
        />
      )}
      <label class="field agreement-form__due">
        <span class="field__label">{alone ? AGREEMENTS.whenSolo : AGREEMENTS.when}</span>
        <input
          class="input"
          type="date"
          value={value('due')}
          onInput={(event) => write('due')(event.currentTarget.value)}
        />
      </label>
      <div class="agreement-form__weeks">
        {WEEKS.map((weeks) => {
          const day = dayAfterWeeks(surroundings.now(), weeks);
          return (
            <button
              key={weeks}
              type="button"
              class="button button--small"
              aria-pressed={value('due') === day}
              onClick={() => write('due')(day)}
            >
              {AGREEMENTS.inWeeks(weeks)}
            </button>
          );
        })}
      </div>
      <TextField
        label={alone ? AGREEMENTS.noticedSolo : AGREEMENTS.noticed}
        hint={AGREEMENTS.optional}
        value={value('noticed')}
        limit={TEXT_LIMITS.detail}
        onInput={write('noticed')}
      />
      {!alone && (
        <TextField
          label={AGREEMENTS.firstStep}
          hint={AGREEMENTS.optional}
          value={value('firstStep')}
          limit={TEXT_LIMITS.detail}
          onInput={write('firstStep')}
        />
      )}
      {missing && <Message text={missing} />}
    </form>
  );
}
