import { MOST_PARTIES } from '../../../../rules/decide-harvest';
import type { Party } from '../../../../rules/game';
import { TEXT_LIMITS, textLength, tidy } from '../../../../rules/text';
import { FIELDS, linesOf, partiesIn } from '../../../../session/undo-drafts';
import { TextField } from '../../../parts/TextField';
import { Frame } from '../Frame';
import { TABLE } from '../text';
import { useTable } from '../view';
import { MISSED } from './harvest-text';
import { PartyRow } from './PartyRow';
import './missed.css';
import './writing.css';

/** *Wie misten we?*: the parties that the talk was about, at the table or not yet. None is an answer too. */
export function Missed() {
  const { act, drafts, draft } = useTable();
  const parties = partiesIn(drafts[FIELDS.parties]);
  const typing = drafts[FIELDS.party] ?? '';
  const keep = (list: readonly Party[]): void => draft(FIELDS.parties, linesOf(list));
  // Who is missed is mostly not here.
  const withTyped = tidy(typing) ? [...parties, { name: tidy(typing), present: false }] : parties;
  const add = (): void => {
    if (withTyped === parties || textLength(tidy(typing)) > TEXT_LIMITS.party) return;
    keep(withTyped);
    draft(FIELDS.party, '');
  };
  return (
    <Frame
      lead={MISSED.lead}
      actions={
        <button
          type="button"
          class="button button--main button--large"
          onClick={() => void act({ do: 'note-parties', parties: withTyped }, [FIELDS.parties, FIELDS.party])}
        >
          {TABLE.done}
        </button>
      }
    >
      <div class="writing missed">
        {parties.length < MOST_PARTIES ? (
          <div class="sheet missed__new">
            <TextField
              label={MISSED.label}
              hint={MISSED.hint}
              value={typing}
              limit={TEXT_LIMITS.party}
              onInput={(typed) => draft(FIELDS.party, typed)}
              onEnter={add}
            />
            <button type="button" class="button" onClick={add}>
              {MISSED.add}
            </button>
          </div>
        ) : (
          <p class="quiet">{MISSED.full}</p>
        )}
        {parties.length > 0 && (
          <ul class="missed__list" aria-label={MISSED.list}>
            {parties.map((party, index) => (
              <PartyRow
                key={`${index} ${party.name}`}
                party={party}
                onPlace={(present) =>
                  keep(parties.map((other, at) => (at === index ? { ...other, present } : other)))
                }
                onRemove={() => keep(parties.filter((_, at) => at !== index))}
              />
            ))}
          </ul>
        )}
      </div>
    </Frame>
  );
}
