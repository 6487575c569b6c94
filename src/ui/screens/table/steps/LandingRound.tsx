import { useState } from 'preact/hooks';
import { turnName } from '../../../parts/names';
import { Frame } from '../Frame';
import { Names } from '../Names';
import { LANDING, TABLE } from '../text';
import { useTable } from '../view';
import './landing.css';

/** *Landen*, second: a round along everybody, before anything is written down. */
export function LandingRound() {
  const { game, act } = useTable();
  const [naming, setNaming] = useState(false);
  const name = turnName(game);
  return (
    <Frame
      lead={game.course === 'pair' ? LANDING.roundPair(name) : LANDING.round(name)}
      actions={
        <>
          <button type="button" class="button" onClick={() => setNaming(true)}>
            {LANDING.names}
          </button>
          <button
            type="button"
            class="button button--main button--large"
            onClick={() => void act({ do: 'end-landing-round' })}
          >
            {TABLE.done}
          </button>
        </>
      }
    >
      <div class="sheet landing landing--subject">
        <p class="landing__subject user-text" dir="auto">
          {game.subject || LANDING.noSubject}
        </p>
      </div>
      {naming && <Names onClose={() => setNaming(false)} />}
    </Frame>
  );
}
