import { dayAfterWeeks, dayInWords } from '../../../../lib/day-text';
import { useEdges } from '../../../edges';
import { Choice } from '../../../parts/Choice';
import { Message } from '../../../parts/Refused';
import { LOOK_BACK_DAY } from './agreement-text';
import './writing.css';

/** What stands in the field while another day was asked for and none is chosen yet. */
export const OTHER_DAY = 'other';
/** What stands in the field when no day was chosen on purpose; empty while nobody chose. */
export const NO_DAY = 'none';

/** The chosen day, or null. */
export const dayOf = (value: string): string | null => (value && value !== NO_DAY ? value : null);

const WEEKS = [6, 12] as const;

interface LookBackDayProps {
  readonly legend: string;
  /** A day as YYYY-MM-DD, `OTHER_DAY`, `NO_DAY`, or empty while nobody chose. */
  readonly value: string;
  /** What leaving it out is called here. */
  readonly noDay?: string;
  /** Somebody wanted to go on without choosing that other day. */
  readonly isMissing: boolean;
  readonly onChange: (value: string) => void;
}

/** The day to look back on: one of two, another, or none. */
export function LookBackDay(props: LookBackDayProps) {
  const { legend, value, noDay = LOOK_BACK_DAY.noDay, isMissing, onChange } = props;
  const { surroundings } = useEdges();
  const soon = WEEKS.map((weeks) => ({ weeks, day: dayAfterWeeks(surroundings.now(), weeks) }));
  // After midnight the day that was chosen is six weeks and no longer one of the two: it stays the chosen one.
  const other = value !== '' && value !== NO_DAY && !soon.some(({ day }) => day === value);
  const day = value === OTHER_DAY ? '' : value;
  return (
    <>
      <Choice
        legend={legend}
        name="look-back"
        columns={4}
        options={[
          ...soon.map((option) => ({
            value: option.day,
            label: (
              <span class="choice__lines">
                <strong>{LOOK_BACK_DAY.weeks(option.weeks)}</strong> <span>{dayInWords(option.day)}</span>
              </span>
            ),
          })),
          { value: OTHER_DAY, label: LOOK_BACK_DAY.otherDay },
          { value: NO_DAY, label: noDay },
        ]}
        value={other ? OTHER_DAY : value || null}
        onChange={onChange}
      />
      {other && (
        <label class="field agreement-form__due">
          <span class="field__label">{LOOK_BACK_DAY.otherDay}</span>
          <input
            class="input"
            type="date"
            value={day}
            onInput={(event) => onChange(event.currentTarget.value || OTHER_DAY)}
          />
        </label>
      )}
      {other && !day && isMissing && <Message text={LOOK_BACK_DAY.missing} />}
    </>
  );
}
