import { openDissent } from '../../../../rules/dissent';
import { FIELDS } from '../../../../session/undo-drafts';
import { specialView } from '../../../parts/card/view';
import { SpecialSign } from '../../../parts/signs';
import { Frame } from '../Frame';
import { TABLE } from '../text';
import { useTable } from '../view';
import { DISSENT } from './dissent-text';
import { DissentDecide } from './DissentDecide';
import { DissentKern } from './DissentKern';
import { DissentWrite } from './DissentWrite';
import './dissent.css';

/** Somebody sees it otherwise: first it is heard, then the dissenter alone decides, then it is written. */
export function Dissent() {
  const { game, drafts } = useTable();
  if (game.step.name !== 'dissent') return null;
  if (game.step.stage === 'hear') return <Hear />;
  const way = drafts[FIELDS.dissentWay];
  return way === 'worked-in' || way === 'stands' ? <DissentWrite way={way} /> : <DissentDecide />;
}

/** First what somebody sees otherwise, then "Wat klopt hieraan?", asked aloud of that. Nothing is counted and nothing is written. */
function Hear() {
  const { act } = useTable();
  return (
    <Frame
      lead={DISSENT.hearLead}
      actions={
        <button
          type="button"
          class="button button--main button--large"
          onClick={() => void act({ do: 'hear-dissent' })}
        >
          {TABLE.done}
        </button>
      }
    >
      <div class="dissent dissent--heard">
        <Opening />
        <DissentKern />
        <section class="dissent__hear">
          <h2>{DISSENT.hear}</h2>
          <p>{DISSENT.hearHint}</p>
        </section>
      </div>
    </Frame>
  );
}

/** The line that the dissenter chose to begin with. */
function Opening() {
  const { game, deck } = useTable();
  const card = specialView(deck, openDissent(game)?.opening ?? null);
  if (!card) return null;
  return (
    <div class="dissent__opening">
      <SpecialSign kind="tegenspraak" />
      <div>
        <p>{DISSENT.startsWith}</p>
        <p class="dissent__line">{DISSENT.opening(card.title)}</p>
        <p>{card.question}</p>
      </div>
    </div>
  );
}
