import type { Deck } from '../../../decks/types';
import { Icon } from '../../parts/Icon';
import { Dialog } from '../../parts/dialog/Dialog';
import { RECIPES } from './text';
import './options.css';

interface RecipesProps {
  readonly deck: Deck;
  readonly onChoose: (recipe: string) => void;
  /** Opens *Help mij kiezen* instead. */
  readonly onHelp: () => void;
  readonly onClose: () => void;
}

/** *Recepten*: the named selections of a deck, each with its line on when to use it. */
export function Recipes({ deck, onChoose, onHelp, onClose }: RecipesProps) {
  return (
    <Dialog title={RECIPES.title} onClose={onClose}>
      <p>{RECIPES.lead}</p>
      <ul class="options options--many">
        {deck.recipes.map(({ id, name, when, cards }) => (
          <li key={id}>
            <button
              type="button"
              class="option"
              onClick={() => {
                onChoose(id);
                onClose();
              }}
            >
              <span class="option__words">
                <strong>{name}</strong>
                <span>{when}</span>
                <span class="option__count">{RECIPES.count(cards.length)}</span>
              </span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={onHelp}>
          {RECIPES.orHelp}
          <Icon name="next" />
        </button>
      </p>
    </Dialog>
  );
}
