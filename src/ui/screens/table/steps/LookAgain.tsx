import type { SpecialCard } from '../../../../decks/types';
import { TEXT_LIMITS } from '../../../../rules/text';
import { FIELDS, LOOK_FIELDS } from '../../../../session/undo-drafts';
import { playedView, specialView } from '../../../parts/card/view';
import { Choice } from '../../../parts/Choice';
import { SpecialSign } from '../../../parts/signs';
import { TextField } from '../../../parts/TextField';
import { Frame } from '../Frame';
import { TABLE } from '../text';
import { useTable } from '../view';
import { DissentKern } from './DissentKern';
import { LOOK } from './look-text';
import './dissent.css';
import './look-again.css';
import './writing.css';

/** Alone: one answer again from a *lege stoel*, or one *tegenspraak aan mezelf*; or neither. */
export function LookAgain() {
  const { deck, drafts } = useTable();
  const special = specialView(deck, drafts[FIELDS.look] || null);
  return special ? <Answer special={special} /> : <Ways />;
}

/** Two ways, equally large. */
function Ways() {
  const { game, act, draft } = useTable();
  const { legeStoel, tegenspraak } = game.deck;
  const ways = [
    { kind: 'lege-stoel', first: legeStoel[0], name: LOOK.chair, hint: LOOK.chairHint },
    { kind: 'tegenspraak', first: tegenspraak[0], name: LOOK.dissent, hint: LOOK.dissentHint },
  ] as const;
  return (
    <Frame
      lead={LOOK.lead}
      actions={
        <button
          type="button"
          class="button button--large"
          onClick={() => void act({ do: 'look-again', look: null })}
        >
          {LOOK.skip}
        </button>
      }
    >
      <div class="dissent">
        <ul class="dissent__ways">
          {ways.map(
            ({ kind, first, name, hint }) =>
              first !== undefined && (
                <li key={kind}>
                  <button type="button" class="dissent__way" onClick={() => draft(FIELDS.look, first)}>
                    <SpecialSign kind={kind} />
                    <strong>{name}</strong> <span>{hint}</span>
                  </button>
                </li>
              ),
          )}
        </ul>
      </div>
    </Frame>
  );
}

/** The special, the answer it is laid beside, and one sentence, or none. */
function Answer({ special }: { readonly special: SpecialCard }) {
  const { game, deck, act, drafts, draft } = useTable();
  const chair = special.kind === 'lege-stoel';
  const text = drafts[FIELDS.dissentText] ?? '';
  const nth = lookedAt(drafts[FIELDS.lookAt], game.played.length);
  const others = chair ? game.deck.legeStoel : game.deck.tegenspraak;
  const next = others[(others.indexOf(special.id) + 1) % others.length] ?? special.id;
  const look = (said: string | null): void =>
    // What was typed stays a draft: a tap beside the button is undone with its words.
    void act(
      { do: 'look-again', look: { nth, card: special.id, text: said } },
      said === null ? [] : LOOK_FIELDS,
    );
  return (
    <Frame
      actions={
        <>
          <button type="button" class="button button--large" onClick={() => look(null)}>
            {TABLE.withoutSentence}
          </button>
          <button type="button" class="button button--main button--large" onClick={() => look(text)}>
            {TABLE.confirm}
          </button>
        </>
      }
    >
      <div class="writing">
        <div class="dissent__opening">
          <SpecialSign kind={special.kind} />
          <div>
            <p class="dissent__line">{chair ? special.title : LOOK.line(special.title)}</p>
            <p>{special.question}</p>
          </div>
        </div>
        <p class="look-again__others">
          {others.length > 1 && (
            <button type="button" class="button button--small" onClick={() => draft(FIELDS.look, next)}>
              {chair ? LOOK.otherChair : LOOK.otherLine}
            </button>
          )}
          <button type="button" class="button button--small" onClick={() => draft(FIELDS.look, '')}>
            {LOOK.otherWay}
          </button>
        </p>
        {game.played.length > 1 && (
          <Choice
            legend={LOOK.which}
            name="look-at"
            columns={3}
            options={game.played.map((played, index) => ({
              value: index,
              label: playedView(deck, played).title,
            }))}
            value={nth}
            onChange={(chosen) => draft(FIELDS.lookAt, String(chosen))}
          />
        )}
        <DissentKern nth={nth} />
        <TextField
          form="lines"
          label={chair ? LOOK.answer : LOOK.against}
          hint={LOOK.hint}
          value={text}
          limit={TEXT_LIMITS.kern}
          onInput={(typed) => draft(FIELDS.dissentText, typed)}
        />
      </div>
    </Frame>
  );
}

/** Which answer: as it was chosen, else the last card; the draft may be anything. */
function lookedAt(chosen: string | undefined, count: number): number {
  const nth = Number(chosen || count - 1);
  return Number.isInteger(nth) && nth >= 0 && nth < count ? nth : count - 1;
}
