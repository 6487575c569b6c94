import type { ComponentChildren, Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Deck } from '../../../decks/types';
import type { Game } from '../../../rules/game';
import { kernOf } from '../../../rules/kern';
import { standingDissents } from '../../../rules/dissent';
import { agreementsOf, goodbyesOf, talkRulesOf } from '../../../rules/told';
import { nextLookBack } from '../../../rules/review';
import { isAlone, koersOf } from '../../../rules/voice';
import { gameInput } from '../../../speelveld/from-game';
import { dayInWords } from '../../../lib/day-text';
import { AgreementCard } from '../../parts/agreement/AgreementCard';
import { cardView, playedView } from '../../parts/card/view';
import { personName } from '../../parts/names';
import { Chairs } from '../../parts/speelveld/Chairs';
import { Legend } from '../../parts/speelveld/Legend';
import { Speelveld } from '../../parts/speelveld/Speelveld';
import { Kernen } from './Kernen';
import { Notes } from './Notes';
import { Reviews } from './Reviews';
import { HARVEST, REPLAY } from './text';

interface HarvestProps {
  readonly game: Game;
  readonly deck: Deck;
  /** Stands beside the subject: what can be done with the whole of it. */
  readonly action?: ComponentChildren;
  readonly onReplay: () => void;
  readonly replayRef: Ref<HTMLButtonElement>;
}

/** The harvest in the order in which a reader asks for it: where to, who does what, what was said. */
export function Harvest({ game, deck, action, onReplay, replayRef }: HarvestProps) {
  const input = useMemo(() => gameInput(game, deck), [game, deck]);
  const alone = isAlone(game);
  const loose = game.course === 'quick';
  const week = game.course === 'week';
  const koers = koersOf(game);
  const opgave = game.opgave.at(-1);
  const differs = game.opgaveDiffers.at(-1);
  const { checkOut } = game;
  const agreements = agreementsOf(game);
  const goodbyes = goodbyesOf(game);
  const talkRules = talkRulesOf(game);
  const lookBackOn = nextLookBack(game);
  const connection = game.connection?.text.length ? game.connection : null;
  const titleAt = (nth: number): string => {
    const played = game.played[nth];
    return played ? playedView(deck, played).title : '';
  };
  const said =
    game.played.some((played) => kernOf(played) ?? played.question) || standingDissents(game).length > 0;
  return (
    <article class="harvest">
      <header class="harvest__head">
        <div>
          <p class="harvest__subject user-text" dir="auto">
            {game.subject || (loose ? HARVEST.loose : HARVEST.noSubject)}
          </p>
          <p class="quiet">{HARVEST.when(game, deck.title)}</p>
        </div>
        {action}
      </header>
      {game.played.length > 0 && !week && (
        <div class="harvest__field">
          <Speelveld input={input} form="auto" showList="course" />
          <div class="harvest__under">
            <Legend input={input} />
            <button type="button" class="button" ref={replayRef} onClick={onReplay}>
              {REPLAY.open}
            </button>
          </div>
        </div>
      )}
      {!loose && !week && (
        <section>
          <h2 class="harvest__label">{alone ? HARVEST.koersSolo : HARVEST.koers}</h2>
          <p class={koers ? 'harvest__koers user-text' : 'quiet'} dir="auto">
            {koers ?? (game.step.name === 'done' ? HARVEST.noKoers : HARVEST.notYetKoers)}
          </p>
          {koers && agreements.some(({ status }) => status === 'open') && <p>{HARVEST.stillOpen}</p>}
        </section>
      )}
      {agreements.length > 0 && (
        <section>
          <h2>{alone ? HARVEST.agreementSolo : HARVEST.agreements}</h2>
          <ul class="sheet harvest__agreements">
            {agreements.map((agreement) => (
              <li key={agreement.id}>
                <AgreementCard game={game} agreement={agreement} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Reviews game={game} deck={deck} />
      <Notes game={game} />
      {opgave && (
        <section>
          <h2>{HARVEST.opgave}</h2>
          <p class="user-text" dir="auto">
            {opgave}
          </p>
          {differs && (
            <p class="user-text" dir="auto">
              <strong>{HARVEST.differs}</strong> {differs}
            </p>
          )}
        </section>
      )}
      <section>
        <h2>{alone ? HARVEST.kernenSolo : HARVEST.kernen}</h2>
        {said ? <Kernen game={game} deck={deck} /> : <p class="quiet">{HARVEST.noKernen}</p>}
      </section>
      {connection && (
        <section>
          <h2>{HARVEST.connection}</h2>
          <p class="quiet">{HARVEST.between(titleAt(connection.cards[0]), titleAt(connection.cards[1]))}</p>
          <p class="harvest__said user-text" dir="auto">
            {connection.text.at(-1)}
          </p>
        </section>
      )}
      {input.parties.length > 0 && (
        <section>
          <h2>{HARVEST.parties}</h2>
          <Chairs input={input} />
        </section>
      )}
      {goodbyes.length > 0 && (
        <section>
          <h2>{HARVEST.checkOut}</h2>
          <ul>
            {goodbyes.map((sentence, index) => (
              <li class="user-text" dir="auto" key={index}>
                {sentence}
              </li>
            ))}
          </ul>
        </section>
      )}
      {game.aside.length > 0 && (
        <section>
          <h2>{HARVEST.aside}</h2>
          <ul>
            {game.aside.map((id) => (
              <li key={id}>{cardView(deck, id)?.question ?? id}</li>
            ))}
          </ul>
        </section>
      )}
      {talkRules.length > 0 && (
        <section>
          <h2>{HARVEST.rules}</h2>
          <ul>
            {talkRules.map((rule, index) => (
              <li class="user-text" dir="auto" key={index}>
                {rule}
              </li>
            ))}
          </ul>
        </section>
      )}
      <dl class="harvest__facts">
        {lookBackOn && (
          <div>
            <dt>{week ? HARVEST.returns : HARVEST.lookBack}</dt>
            <dd>{dayInWords(lookBackOn)}</dd>
          </div>
        )}
        {checkOut?.reporter && (
          <div>
            <dt>{HARVEST.reporter}</dt>
            <dd>
              <bdi>{personName(game, checkOut.reporter)}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}
