import { changeCard, placeCard, type CardWords } from '../../../decks/own/change';
import { LIMITS } from '../../../decks/parse/limits';
import { DEPTHS, type Card, type DepthId, type QuestionCard } from '../../../decks/types';
import { useLoading } from '../../hooks';
import { Choice } from '../../parts/Choice';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { goTo, LINKS } from '../../router';
import { BENCH, tips } from './text';
import type { Bench } from './use-workbench';

interface CardFormProps {
  readonly bench: Bench;
  readonly card: Card;
}

/** The words of a card, each with what the writing rules have to say of it: advice, never a wall. */
export function CardForm({ bench, card }: CardFormProps) {
  const { own, edit } = bench;
  const { id, kind } = card;
  const linter = useLoading(() => import('../../../decks/lint/advice'), []);
  const advice = linter.state === 'ready' ? linter.value.adviceOn(card) : [];
  const tipOn = (field: string): string =>
    tips(advice.flatMap((found) => (found.field === field ? [found.message] : [])));
  const word = (words: CardWords, field: string): void => edit(changeCard(own, id, words), `${id} ${field}`);
  return (
    <>
      <TextField
        label={BENCH.cardTitle}
        hint={tipOn('title') || BENCH.cardTitleHint}
        value={card.title}
        limit={LIMITS.title}
        onInput={(title) => word({ title }, 'title')}
      />
      {kind !== 'eigen-vraag' && (
        <>
          <TextField
            label={BENCH.question}
            hint={tipOn('question')}
            form="lines-short"
            value={card.question}
            limit={LIMITS.question}
            onInput={(question) => word({ question }, 'question')}
          />
          {[0, 1].map((nth) => (
            <TextField
              key={nth}
              label={BENCH.prompt(nth, kind === 'question')}
              hint={tipOn(`prompts[${nth}]`)}
              form="lines-short"
              value={card.prompts[nth] ?? ''}
              limit={LIMITS.prompt}
              onInput={(text) => word({ prompts: promptsWith(card, nth, text) }, `prompt ${nth}`)}
            />
          ))}
        </>
      )}
      {kind === 'question' && <Place bench={bench} card={card} tip={tipOn('solo')} />}
    </>
  );
}

/** Where a question lies, and for how many it works. */
function Place({
  bench: { own, edit },
  card,
  tip,
}: CardFormProps & { readonly card: QuestionCard; readonly tip: string }) {
  const place = (theme: string, depth: DepthId): void => {
    const placed = placeCard(own, card.id, theme, depth);
    edit(placed.own);
    goTo(LINKS.ownCard(own.id, placed.card), true);
  };
  return (
    <>
      <Select
        label={BENCH.inTheme}
        value={card.theme}
        options={own.deck.themes.map(({ id, name }, index) => ({
          value: id,
          label: name.trim() || BENCH.theme(index + 1),
        }))}
        onChange={(theme) => place(theme, card.depth)}
      />
      <Choice
        legend={BENCH.inRow}
        name="row"
        columns={3}
        options={DEPTHS.map((depth, row) => ({ value: depth, label: BENCH.rows[row] ?? depth }))}
        value={card.depth}
        onChange={(depth) => place(card.theme, depth)}
      />
      <label class="make__tick">
        <input
          type="checkbox"
          checked={card.solo !== false}
          onChange={({ currentTarget }) => edit(changeCard(own, card.id, { solo: currentTarget.checked }))}
        />
        <span>{BENCH.solo}</span>
      </label>
      {tip && <p class="quiet">{tip}</p>}
    </>
  );
}

/** A special card may do with one; an empty second one is then none. */
function promptsWith(card: Exclude<Card, { kind: 'eigen-vraag' }>, nth: number, text: string): string[] {
  const [first = '', second = ''] = card.prompts;
  const prompts = nth === 0 ? [text, second] : [first, text];
  return card.kind === 'question' || prompts[1] ? prompts : prompts.slice(0, 1);
}
