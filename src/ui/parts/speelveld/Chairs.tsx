import { describeSpeelveld } from '../../../speelveld/describe';
import type { SpeelveldInput } from '../../../speelveld/types';
import { MissedSign } from '../signs';
import './chairs.css';

/** The parties beside the chart: an empty chair for who is missed, a taken one for who is at the table. */
export function Chairs({ input }: { readonly input: SpeelveldInput }) {
  const { parties: words } = describeSpeelveld(input);
  return (
    <ul class="chairs">
      {input.parties.map(({ present }, index) => (
        <li key={index}>
          <MissedSign atTable={present} size={28} />
          <bdi>{words[index]}</bdi>
        </li>
      ))}
    </ul>
  );
}
