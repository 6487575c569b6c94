import { useState } from 'preact/hooks';
import { TEXT_LIMITS, tidy } from '../../../rules/text';
import { Icon } from '../../parts/Icon';
import { TextField } from '../../parts/TextField';
import { SETUP_FIELDS, type Setup } from './setup';
import { NEW_GAME } from './text';

interface NameFieldsProps {
  readonly setup: Setup;
  readonly onWrite: (field: string, text: string) => void;
}

/** Names, and who likes: an organisation or role; folded away, since the game does without. */
export function NameFields({ setup, onWrite }: NameFieldsProps) {
  const [wanted, setWanted] = useState(false);
  const abouts = setup.abouts.slice(0, setup.persons);
  const withAbout = wanted || abouts.some(Boolean);
  return (
    <details class="setup__names">
      <summary class="button button--small">
        <Icon name="pen" />
        {NEW_GAME.names}
      </summary>
      <p class="quiet">{NEW_GAME.namesHint}</p>
      <div class="setup__name-list">
        {abouts.map((about, index) => (
          <div key={index}>
            <TextField
              label={NEW_GAME.person(index + 1)}
              value={setup.names[index] ?? ''}
              limit={TEXT_LIMITS.name}
              onInput={(text) => onWrite(SETUP_FIELDS.name(index), text)}
            />
            {withAbout && (
              <TextField
                label={NEW_GAME.aboutOf(index + 1, tidy(setup.names[index] ?? ''))}
                value={about}
                limit={TEXT_LIMITS.about}
                onInput={(text) => onWrite(SETUP_FIELDS.about(index), text)}
              />
            )}
          </div>
        ))}
      </div>
      {!withAbout && (
        <button type="button" class="button button--small" onClick={() => setWanted(true)}>
          {NEW_GAME.withAbout}
        </button>
      )}
    </details>
  );
}
