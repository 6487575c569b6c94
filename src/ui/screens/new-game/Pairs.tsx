import { Choice } from '../../parts/Choice';
import { together } from '../../parts/names';
import { pairing, placesOf, type Setup } from './setup';
import { NEW_GAME } from './text';

interface PairsProps {
  readonly setup: Setup;
  readonly onChoose: (inPairs: boolean) => void;
}

/** Two on a seat: proposed from seven persons on, made from nine; and who then sits with whom. */
export function Pairs({ setup, onChoose }: PairsProps) {
  const kind = pairing(setup.persons);
  if (kind === 'none') return null;
  const places = placesOf(setup);
  const odd = setup.persons % 2 === 1;
  const personAt = (index: number) => ({ name: setup.names[index]?.trim() || null, number: index + 1 });
  return (
    <div class="setup__pairs">
      {kind === 'made' ? (
        <p>{odd ? NEW_GAME.pairsMadeOdd : NEW_GAME.pairsMade}</p>
      ) : (
        <Choice
          legend={NEW_GAME.pairs}
          name="pairs"
          columns={2}
          options={[
            {
              value: 'yes',
              label: (
                <span class="choice__lines">
                  <strong>{NEW_GAME.pairsYes}</strong>
                  <span>{NEW_GAME.pairsWhy}</span>
                </span>
              ),
            },
            { value: 'no', label: NEW_GAME.pairsNo },
          ]}
          value={setup.inPairs ? 'yes' : 'no'}
          onChange={(answer) => onChoose(answer === 'yes')}
        />
      )}
      {places.length < setup.persons && (
        <ul class="setup__places quiet" aria-label={NEW_GAME.pairsWho}>
          {places.map((place) => (
            <li key={place.join(' ')}>
              <bdi>{together(place.map(personAt))}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
