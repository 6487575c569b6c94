import { useMemo } from 'preact/hooks';
import { gameInput } from '../../../../speelveld/from-game';
import { Speelveld } from '../../../parts/speelveld/Speelveld';
import { Frame } from '../Frame';
import { useTable } from '../view';
import { PAUSE } from './harvest-text';
import './field.css';

/** *Pauze*: the screen rests on what was said so far. */
export function Pause() {
  const { game, deck, act } = useTable();
  const input = useMemo(() => gameInput(game, deck), [game, deck]);
  return (
    <Frame
      chart
      lead={PAUSE.lead(game.plan.pause)}
      actions={
        <button
          type="button"
          class="button button--main button--large"
          onClick={() => void act({ do: 'end-pause' })}
        >
          {PAUSE.go}
        </button>
      }
    >
      <div class="field-view">
        <Speelveld input={input} form="auto" showList />
      </div>
    </Frame>
  );
}
