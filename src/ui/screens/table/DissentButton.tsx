import { mayDissent } from '../../../rules/dissent';
import { SpecialSign } from '../../parts/signs';
import { DISSENT } from './steps/dissent-text';
import { useTable } from './view';

/** *Tegenspraak*: at the same place on every step from the first kern to the end of *Oogst*, for anybody. */
export function DissentButton() {
  const { game, openSheet } = useTable();
  if (!mayDissent(game)) return null;
  return (
    <button type="button" class="button button--small" onClick={() => openSheet('dissent')}>
      <SpecialSign kind="tegenspraak" />
      {DISSENT.button}
    </button>
  );
}
