import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FIELDS } from '../../../../session/undo-drafts';
import { Card } from '../../../parts/card/Card';
import { playedView, specialView } from '../../../parts/card/view';
import { SpecialSign } from '../../../parts/signs';
import { Frame } from '../Frame';
import { Hint } from '../Hint';
import { TABLE } from '../text';
import { hints, TALK } from './turn-text';
import { ChairCard } from './ChairCard';
import { hintIndex } from '../turn-fields';
import { TurnTabs, type Side } from '../TurnTabs';
import { useFitText } from '../use-fit-text';
import { useTable } from '../view';
import './talk.css';
import './talk-on.css';

/** *Praat*: the card stays and one hint line changes. The card turns to a side when somebody there asks. */
export function Talk() {
  const { game, deck, act, drafts, draft } = useTable();
  const [side, setSide] = useState<Side>(0);
  const [prompting, setPrompting] = useState(false);
  const talkOn = useId();
  const question = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => question.current?.focus({ preventScroll: true }), []);
  const played = game.played.at(-1);
  const card = played ? playedView(deck, played) : null;
  const chair = specialView(deck, played?.chair ?? null);
  const last = hints(game).length - 1;
  // Until the last hint the next one is what comes naturally; then the group decides when it is done.
  const heard = hintIndex(drafts, last + 1) === last;
  const answering = chair !== null && !prompting && heard;
  useFitText(question, [card?.id, prompting, answering]);
  if (!card) return null;
  const alone = game.course === 'solo';
  return (
    <Frame
      titleHidden
      keepFocus
      actions={
        <>
          {card.prompts.length > 0 && (
            <button
              type="button"
              class="button button--large talk__on"
              aria-describedby={prompting ? undefined : talkOn}
              onClick={() => setPrompting(!prompting)}
            >
              {prompting ? TABLE.talkOnClose : TABLE.talkOn}
              {!prompting && (
                <span class="talk__more" id={talkOn} aria-hidden="true">
                  {TABLE.talkOnMore}
                </span>
              )}
            </button>
          )}
          <button
            type="button"
            class={heard || prompting ? 'button button--main button--large' : 'button button--large'}
            onClick={() => void act({ do: 'end-talk' }, [FIELDS.hint])}
          >
            {TABLE.done}
          </button>
        </>
      }
    >
      <div class="talk" data-side={side}>
        <div class="talk__turning" style={{ transform: `rotate(${side}deg)` }}>
          <Card card={card} form="table" questionRef={question} corner plain={prompting}>
            {prompting && (
              <div class="talk__prompts">
                <ul>
                  {card.prompts.map((prompt) => (
                    <li key={prompt}>{prompt}</li>
                  ))}
                </ul>
                {card.source && <p class="quiet">{TABLE.source(card.source)}</p>}
              </div>
            )}
            {answering && <ChairCard chair={chair} />}
            {chair && !prompting && !answering && (
              <button
                type="button"
                class="button button--small talk__chair"
                onClick={() => {
                  draft(FIELDS.hint, String(last));
                  question.current?.focus({ preventScroll: true });
                }}
              >
                <SpecialSign kind="lege-stoel" />
                {TALK.chair}
              </button>
            )}
            <Hint />
          </Card>
        </div>
      </div>
      {!alone && (
        <TurnTabs
          side={side}
          onTurn={(turned) => {
            setSide(turned);
            // The tab of this side goes; the card that turned to it is what matters now.
            question.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </Frame>
  );
}
