import type { Party } from '../../../../rules/game';
import { Choice } from '../../../parts/Choice';
import { Icon } from '../../../parts/Icon';
import { MissedSign } from '../../../parts/signs';
import { MISSED } from './harvest-text';

interface PartyRowProps {
  readonly party: Party;
  readonly onPlace: (present: boolean) => void;
  readonly onRemove: () => void;
}

/** One party with its chair: empty, or taken once somebody of it sits here. */
export function PartyRow({ party, onPlace, onRemove }: PartyRowProps) {
  const { name, present } = party;
  return (
    <li class="party">
      <MissedSign atTable={present} size={36} />
      <bdi class="party__name">{name}</bdi>
      <Choice
        class="party__place"
        legend={MISSED.present(name)}
        legendHidden
        name="present"
        columns={2}
        options={[
          { value: 'yes', label: MISSED.atTable },
          { value: 'no', label: MISSED.notYet },
        ]}
        value={present ? 'yes' : 'no'}
        onChange={(value) => onPlace(value === 'yes')}
      />
      <button
        type="button"
        class="button button--bare button--small"
        aria-label={MISSED.removeNamed(name)}
        onClick={onRemove}
      >
        <Icon name="close" />
        {MISSED.remove}
      </button>
    </li>
  );
}
