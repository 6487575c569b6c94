import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Deck } from '../../../decks/types';
import type { GameEvent } from '../../../rules/events';
import type { Game } from '../../../rules/game';
import { Icon } from '../../parts/Icon';
import { Speelveld } from '../../parts/speelveld/Speelveld';
import { useSize } from '../../parts/speelveld/useSize';
import { inputAt, lastInput, replaySteps, type ReplayStep } from './replay-steps';
import { ReplayWords } from './ReplayWords';
import { REPLAY } from './text';
import './replay.css';

/** From this width (px) on the titles of the cards have room in the picture. */
const WIDE = 560;
/** How long (ms) a moment stays while the talk plays by itself: time to look, and to read two sentences aloud. */
const MOMENT_MS = 5000;

interface ReplayProps {
  readonly game: Game;
  /** The game as it came about, what was removed blanked in it. */
  readonly log: readonly GameEvent[];
  readonly deck: Deck;
  readonly onClose: () => void;
}

/** *Kijk hoe het ging*: the talk once more on the speelveld, as it stood then. Nothing that was given in private is in it. */
export function Replay({ game, log, deck, onClose }: ReplayProps) {
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [frame, size] = useSize<HTMLDivElement>();
  const top = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const forth = useRef<HTMLButtonElement>(null);
  const end = useMemo(() => lastInput(game, deck), [game, deck]);
  const steps = useMemo(() => replaySteps(log), [log]);
  const step: ReplayStep = steps[at] ?? { name: 'end', game, laid: game.played.length };
  const isLast = at >= steps.length - 1;
  const shown = useMemo(() => inputAt(step, end, deck), [step, end, deck]);

  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  // The picture comes first again, also for who had scrolled down to the end of the words.
  useLayoutEffect(() => top.current?.scrollIntoView(), [at]);

  useEffect(() => {
    if (!playing) return undefined;
    if (isLast) return setPlaying(false);
    const timer = setTimeout(() => setAt(at + 1), MOMENT_MS);
    return () => clearTimeout(timer);
  }, [playing, at, isLast]);

  /** Who takes a step plays it by hand from there. */
  const goTo = (moment: number): void => {
    setPlaying(false);
    setAt(moment);
  };
  const play = (): void => {
    if (isLast) setAt(0);
    setPlaying(!playing);
  };
  const back = (): void => {
    // At the first step the button is gone; the focus must stay somewhere.
    if (at === 1) forth.current?.focus();
    goTo(at - 1);
  };
  return (
    <section class="replay" ref={top} aria-labelledby="replay-title">
      <header class="replay__top">
        <h2 id="replay-title" ref={heading} tabIndex={-1} data-quiet-focus>
          {REPLAY.title}
        </h2>
        <button type="button" class="button button--bare button--small" onClick={onClose}>
          <Icon name="close" />
          {REPLAY.close}
        </button>
      </header>
      <div class="replay__field" ref={frame}>
        <Speelveld
          input={shown}
          form={size && size.width >= WIDE ? 'table' : 'thumbnail'}
          bank={false}
          showList={false}
        />
      </div>
      <div class="replay__words" aria-live="polite" data-step={at}>
        <ReplayWords step={step} count={end.played.length} deck={deck} />
      </div>
      <div class="replay__ways">
        {steps.length > 1 && (
          <>
            <input
              class="replay__jump"
              type="range"
              min={1}
              max={steps.length}
              value={at + 1}
              aria-label={REPLAY.jump}
              aria-valuetext={REPLAY.moment(at + 1, steps.length)}
              onInput={(event) => goTo(Number(event.currentTarget.value) - 1)}
            />
            <button type="button" class="button" aria-pressed={playing} onClick={play}>
              {playing ? REPLAY.pause : REPLAY.play}
            </button>
          </>
        )}
        {at > 0 && (
          <button type="button" class="button" onClick={back}>
            <Icon name="back" />
            {REPLAY.previous}
          </button>
        )}
        <button
          type="button"
          class="button button--main replay__next"
          ref={forth}
          onClick={() => (isLast ? onClose() : goTo(at + 1))}
        >
          {isLast ? REPLAY.close : REPLAY.next}
          <Icon name="next" />
        </button>
      </div>
    </section>
  );
}
