import { STANCES, type Stance } from '../../../rules/stance';
import { Choice } from '../../parts/Choice';
import { StanceSign } from '../../parts/signs';
import { STANCE_NAMES } from '../../parts/text';

interface StanceChoiceProps {
  readonly legend: string;
  /** As it stands in the drafts; anything else is no choice yet. */
  readonly value: string | undefined;
  readonly onChange: (stance: Stance) => void;
}

/** The stance that a draft holds, or none. */
export const readStance = (text: string | undefined): Stance | null =>
  STANCES.find((stance) => stance === text) ?? null;

/** How the group stands towards a kern. No stance is chosen beforehand. */
export function StanceChoice({ legend, value, onChange }: StanceChoiceProps) {
  return (
    <Choice
      legend={legend}
      name="stance"
      columns={3}
      class="stances"
      options={STANCES.map((stance) => ({
        value: stance,
        label: (
          <>
            <StanceSign stance={stance} />
            {STANCE_NAMES[stance]}
          </>
        ),
      }))}
      value={readStance(value)}
      onChange={onChange}
    />
  );
}
