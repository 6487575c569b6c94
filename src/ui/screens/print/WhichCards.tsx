import type { Deck } from '../../../decks/types';
import type { Selection } from '../../../print/spec';
import { Select } from '../../parts/Select';
import { PRINT } from './text';

interface WhichCardsProps {
  readonly deck: Deck;
  readonly value: Selection;
  readonly onChange: (selection: Selection) => void;
}

/** All cards, a theme, a recipe, or one's own choice. */
export function WhichCards({ deck, value, onChange }: WhichCardsProps) {
  const options: { value: string; label: string; selection: Selection }[] = [
    { value: 'all', label: PRINT.all, selection: { kind: 'all' } },
    ...deck.themes.map(({ id, name }) => ({
      value: `theme ${id}`,
      label: PRINT.theme(name),
      selection: { kind: 'theme', theme: id } as const,
    })),
    ...deck.recipes.map(({ id, name }) => ({
      value: `recipe ${id}`,
      label: PRINT.recipe(name),
      selection: { kind: 'recipe', recipe: id } as const,
    })),
    { value: 'none', label: PRINT.onlyBlanks, selection: { kind: 'none' } },
    {
      value: 'choice',
      label: PRINT.choice,
      selection: { kind: 'choice', ids: value.kind === 'choice' ? value.ids : idsOf(deck, value) },
    },
  ];
  return (
    <>
      <Select
        label={PRINT.which}
        options={options}
        value={nameOf(value)}
        onChange={(chosen) => {
          const option = options.find((candidate) => candidate.value === chosen);
          if (option) onChange(option.selection);
        }}
      />
      {value.kind === 'choice' && (
        <fieldset class="print__cards">
          <legend class="field__label">{PRINT.choose}</legend>
          {deck.cards.map(({ id, title }) => (
            <label key={id} class="print__card">
              <input
                type="checkbox"
                checked={value.ids.includes(id)}
                onChange={(event) =>
                  onChange({
                    kind: 'choice',
                    ids: event.currentTarget.checked
                      ? [...value.ids, id]
                      : value.ids.filter((other) => other !== id),
                  })
                }
              />
              <span>
                {id} <span class="quiet">{title}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function nameOf(selection: Selection): string {
  switch (selection.kind) {
    case 'theme':
      return `theme ${selection.theme}`;
    case 'recipe':
      return `recipe ${selection.recipe}`;
    default:
      return selection.kind;
  }
}

/** An own choice starts from what was chosen before. */
function idsOf(deck: Deck, selection: Selection): string[] {
  return deck.cards.flatMap((card) => {
    if (selection.kind === 'none') return [];
    if (selection.kind === 'theme') {
      return card.kind === 'question' && card.theme === selection.theme ? [card.id] : [];
    }
    if (selection.kind === 'recipe') {
      const recipe = deck.recipes.find(({ id }) => id === selection.recipe);
      return recipe?.cards.includes(card.id) ? [card.id] : [];
    }
    return [card.id];
  });
}
