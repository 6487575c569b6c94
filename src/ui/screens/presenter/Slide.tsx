import type { CardView } from '../../parts/card/view';
import { Icon } from '../../parts/Icon';
import { SuitShape } from '../../parts/signs';
import { PRESENTER } from './text';

interface SlideProps {
  readonly view: CardView;
  /** How many of its prompts are in sight. */
  readonly prompts: number;
  /** Where the clock stands, or null without one. */
  readonly phase: string | null;
}

/** A card for a whole room: its suit as a column, the question as large as the wall allows. */
export function Slide({ view, prompts, phase }: SlideProps) {
  const { theme, title, question, deckName, number } = view;
  return (
    <div class="presenter__card" data-suit={theme.colour}>
      <div class="presenter__suit">
        <SuitShape shape={theme.shape} />
        <p class="presenter__theme">{theme.name}</p>
        <p>{theme.about}</p>
        <p class="presenter__where">
          {phase && <strong>{phase}</strong>}
          <span>{PRESENTER.card(deckName, number)}</span>
        </p>
      </div>
      <div class="presenter__words">
        <p class="presenter__title">{title}</p>
        <h1 class="presenter__question user-text">{question}</h1>
        {prompts > 0 && (
          <ul class="presenter__prompts">
            {view.prompts.slice(0, prompts).map((prompt) => (
              <li key={prompt}>
                <Icon name="next" size="0.8em" />
                {prompt}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
