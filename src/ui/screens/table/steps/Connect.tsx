import { kernOf } from '../../../../rules/kern';
import { TEXT_LIMITS } from '../../../../rules/text';
import { FIELDS } from '../../../../session/undo-drafts';
import { Card } from '../../../parts/card/Card';
import { playedView } from '../../../parts/card/view';
import { StanceSign } from '../../../parts/signs';
import { TextField } from '../../../parts/TextField';
import { Frame } from '../Frame';
import { TABLE } from '../text';
import { useTable } from '../view';
import { CONNECT } from './harvest-text';
import './connect.css';
import './writing.css';

/** *Verbind*: two cards far apart on the speelveld, and what they have to do with each other. */
export function Connect() {
  const { game, deck, act, drafts, draft } = useTable();
  const text = drafts[FIELDS.connection] ?? '';
  const pair = game.step.name === 'connect' ? game.step.cards : [];
  const cards = pair.flatMap((nth) => game.played[nth] ?? []);
  // What was typed stays a draft: a tap beside the button is undone with its words.
  const goOn = (): void => void act({ do: 'connect-cards', text: null });
  const record = (): void => void act({ do: 'connect-cards', text }, [FIELDS.connection]);
  return (
    <Frame
      lead={CONNECT.lead}
      actions={
        <>
          <button type="button" class="button button--large" onClick={goOn}>
            {TABLE.withoutSentence}
          </button>
          <button type="button" class="button button--main button--large" onClick={record}>
            {TABLE.confirm}
          </button>
        </>
      }
    >
      <div class="writing">
        <div class="connect">
          {cards.map((played) => (
            <Card key={played.card} card={playedView(deck, played)} form="strip">
              {kernOf(played) && (
                <p class="connect__kern">
                  {played.stance && <StanceSign stance={played.stance} />}
                  <span class="user-text" dir="auto">
                    {kernOf(played)}
                  </span>
                </p>
              )}
            </Card>
          ))}
        </div>
        <TextField
          form="lines"
          label={CONNECT.label}
          value={text}
          limit={TEXT_LIMITS.kern}
          onInput={(typed) => draft(FIELDS.connection, typed)}
        />
      </div>
    </Frame>
  );
}
