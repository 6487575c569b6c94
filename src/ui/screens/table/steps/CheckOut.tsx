import { useState } from 'preact/hooks';
import { presentInOrder } from '../../../../rules/people';
import { TEXT_LIMITS } from '../../../../rules/text';
import { FIELDS } from '../../../../session/undo-drafts';
import { Choice } from '../../../parts/Choice';
import { personName } from '../../../parts/names';
import { TextField } from '../../../parts/TextField';
import { Frame } from '../Frame';
import { CHECKOUT } from './agreement-text';
import { dayOf, LookBackDay, OTHER_DAY } from './LookBackDay';
import { useTable } from '../view';
import './writing.css';

/** What stands in the field when nobody takes it along; empty while nothing was chosen. */
const NOBODY = 'nobody';

/** *Check-out*: a sentence each if they like, when to look back, who takes the verslag along. */
export function CheckOut() {
  const { game, act, drafts, draft } = useTable();
  const alone = game.course === 'solo';
  const sentences = (drafts[FIELDS.sentences] ?? '').split('\n');
  const day = drafts[FIELDS.lookBackOn] ?? '';
  const reporter = drafts[FIELDS.reporter] ?? '';
  const changeSentence = (index: number, text: string): void =>
    draft(
      FIELDS.sentences,
      sentences.map((sentence, at) => (at === index ? text.replaceAll('\n', ' ') : sentence)).join('\n'),
    );
  const [missing, setMissing] = useState(false);
  const finish = (): void => {
    if (day === OTHER_DAY) {
      setMissing(true);
      return;
    }
    void act({
      do: 'check-out',
      sentences,
      lookBackOn: dayOf(day),
      reporter: reporter === NOBODY ? null : reporter || null,
    });
  };
  return (
    <Frame
      lead={alone ? CHECKOUT.leadSolo : CHECKOUT.lead}
      actions={
        <button type="button" class="button button--main button--large" onClick={finish}>
          {CHECKOUT.finish}
        </button>
      }
    >
      <div class="writing">
        <div class="sheet">
          {sentences.map((sentence, index) => (
            <TextField
              // The place in the list is what a sentence is, while it is being typed.
              key={index}
              focus={index > 0 && index === sentences.length - 1 && sentence === ''}
              label={index === 0 ? CHECKOUT.sentence : CHECKOUT.nextSentence(index + 1)}
              hint={CHECKOUT.sentenceHint}
              value={sentence}
              limit={TEXT_LIMITS.sentence}
              onInput={(text) => changeSentence(index, text)}
            />
          ))}
          {!alone && sentences.length < presentInOrder(game).length && (
            <button
              type="button"
              class="button button--small checkout__add"
              onClick={() => draft(FIELDS.sentences, [...sentences, ''].join('\n'))}
            >
              {CHECKOUT.add}
            </button>
          )}
        </div>
        <LookBackDay
          legend={alone ? CHECKOUT.lookBackSolo : CHECKOUT.lookBack}
          value={day}
          isMissing={missing}
          onChange={(value) => draft(FIELDS.lookBackOn, value)}
        />
        {!alone && (
          <Choice
            legend={CHECKOUT.reporter}
            name="reporter"
            columns={4}
            options={[
              ...presentInOrder(game).map((id) => ({ value: id, label: <bdi>{personName(game, id)}</bdi> })),
              { value: NOBODY, label: CHECKOUT.nobody },
            ]}
            value={reporter || null}
            onChange={(value) => draft(FIELDS.reporter, value)}
          />
        )}
        {!alone && <p class="quiet">{CHECKOUT.reporterHint}</p>}
        {/* Last, so that nothing moves under a finger when a day is chosen. */}
        {day === '' && <p class="quiet">{CHECKOUT.noDayYet}</p>}
      </div>
    </Frame>
  );
}
