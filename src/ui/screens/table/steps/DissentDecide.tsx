import { FIELDS } from '../../../../session/undo-drafts';
import { OutcomeSign } from '../../../parts/signs';
import { Frame } from '../Frame';
import { useTable } from '../view';
import { DissentKern } from './DissentKern';
import { DISSENT } from './dissent-text';

const WAYS = [
  { way: 'worked-in', name: DISSENT.workedIn, hint: DISSENT.workedInHint },
  { way: 'stands', name: DISSENT.stands, hint: DISSENT.standsHint },
] as const;

/** Two ways, equally large; only the dissenter chooses. */
export function DissentDecide() {
  const { draft } = useTable();
  return (
    <Frame lead={DISSENT.decideLead} actions={null}>
      <div class="dissent">
        <DissentKern />
        <ul class="dissent__ways">
          {WAYS.map(({ way, name, hint }) => (
            <li key={way}>
              <button type="button" class="dissent__way" onClick={() => draft(FIELDS.dissentWay, way)}>
                <OutcomeSign outcome={way} />
                <strong>{name}</strong> <span>{hint}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  );
}
