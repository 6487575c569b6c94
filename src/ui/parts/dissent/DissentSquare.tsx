import { SpecialSign } from '../signs';
import './dissent.css';

/** The sign of a dissent that stands: the ink square with two facing triangles. Words always stand beside it. */
export function DissentSquare() {
  return (
    <span class="dissent-square">
      <SpecialSign kind="tegenspraak" />
    </span>
  );
}
