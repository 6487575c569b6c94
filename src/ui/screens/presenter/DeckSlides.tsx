import { useLayoutEffect, useState } from 'preact/hooks';
import type { Deck } from '../../../decks/types';
import type { Length } from '../../../rules/plan';
import { moved, roomClock, slidesOf, type Move } from '../../../workshop/slides';
import { useEdges } from '../../edges';
import { useNow, useTitle } from '../../hooks';
import { cardView } from '../../parts/card/view';
import { Water } from '../../parts/tide/Water';
import { Slide } from './Slide';
import { PRESENTER } from './text';

/** Keyboards and clickers: a clicker sends page keys, some of them arrows or full stop. */
const KEYS: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Backspace: 'back',
  ArrowDown: 'next-card',
  ArrowUp: 'last-card',
  Home: 'first',
  End: 'end',
};

const SECOND_MS = 1000;

interface DeckSlidesProps {
  readonly deck: Deck;
  /** Names of its cards, in the order they are shown. */
  readonly cards: readonly string[];
  readonly clock: { readonly length: Length; readonly since: number } | null;
}

/** The cards of a deck, gone through with keys; a tap goes on too. */
export function DeckSlides({ deck, cards, clock }: DeckSlidesProps) {
  const { surroundings } = useEdges();
  const now = useNow(surroundings.now, SECOND_MS);
  const [at, setAt] = useState(0);
  useTitle(PRESENTER.title);
  const views = cards.flatMap((id) => cardView(deck, id) ?? []);
  const slides = slidesOf(views.map(({ prompts }) => prompts.length));
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const move = KEYS[event.key];
      if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      setAt((before) => moved(slides, before, move));
    };
    const tap = (): void => setAt((before) => moved(slides, before, 'next'));
    addEventListener('keydown', press);
    addEventListener('click', tap);
    return () => {
      removeEventListener('keydown', press);
      removeEventListener('click', tap);
    };
  }, [slides.length]);
  const time = clock && roomClock(clock.length, now - clock.since);
  const slide = slides[at];
  const view = slide && views[slide.card];
  return (
    <main class="presenter">
      <Water level={time?.level ?? null} calm />
      {slide && view && (
        <Slide view={view} prompts={slide.prompts} phase={time ? PRESENTER.tables(time.phase) : null} />
      )}
    </main>
  );
}
