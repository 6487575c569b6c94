import { LEGEND_SIGNS, legendOf } from '../../../speelveld/legend';
import type { SpeelveldInput } from '../../../speelveld/types';
import { SIGN_PARTS } from '../../../speelveld/shapes';
import { SpecialSign, StanceSign } from '../signs';
import { Sign } from '../signs/Sign';
import './speelveld.css';

/** Explains the signs of a speelveld: only those that occur. Nothing when none does. */
export function Legend({ input }: { readonly input: SpeelveldInput }) {
  const items = legendOf(input);
  if (items.length === 0) return null;
  return (
    <ul class="speelveld-legend" aria-label="Wat de tekens betekenen">
      {items.map((item) => (
        <li key={item.words}>
          {item.sign === 'stance' && <StanceSign stance={item.stance} size={24} />}
          {item.sign === 'dissent' && (
            <span class="speelveld-legend-square">
              <SpecialSign kind="tegenspraak" size={16} />
            </span>
          )}
          {item.sign !== 'stance' && item.sign !== 'dissent' && (
            <Sign parts={SIGN_PARTS[LEGEND_SIGNS[item.sign]]} size={24} />
          )}
          <span>{item.words}</span>
        </li>
      ))}
    </ul>
  );
}
