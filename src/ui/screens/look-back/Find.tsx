import { useId, useRef, useState } from 'preact/hooks';
import { HOUSE_DECKS } from '../../../decks/house';
import { NO_WISH, SORTS } from '../../../lookback/find';
import { STANCES } from '../../../rules/stance';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { Select } from '../../parts/Select';
import { STANCE_NAMES } from '../../parts/text';
import { useDecks } from '../../use-decks';
import { FIND } from './text';
import type { FindView } from './use-find';
import './find.css';

/** Stands for "no filter" in a list. */
const ANY = '';

interface FindProps {
  readonly find: FindView;
  /** How many sessions there are. */
  readonly all: number;
}

/** Looking for a session: by words, and by more behind a button. */
export function Find({ find, all }: FindProps) {
  const { wish, change, count, narrowed } = find;
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const filters = [wish.deck, wish.stance, wish.days].filter((filter) => filter !== null).length;
  return (
    <search class="look-find">
      <label class="sr-only" for={`${id}-words`}>
        {FIND.label}
      </label>
      <input
        ref={field}
        id={`${id}-words`}
        class="input look-find__words"
        type="search"
        placeholder={FIND.label}
        autocomplete="off"
        value={wish.text}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      <button
        type="button"
        class="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {filters > 0 ? FIND.filterOn(filters) : FIND.filter}
      </button>
      <div class="look-find__filters" id={id} hidden={!open}>
        {open && <Filters find={find} />}
      </div>
      <p class="look-find__count" role="status">
        {narrowed ? FIND.count(count, all) : ''}
      </p>
      {narrowed && (
        <button
          type="button"
          class="button button--small"
          onClick={() => {
            change({ ...NO_WISH, sort: wish.sort });
            field.current?.focus();
          }}
        >
          {FIND.all}
        </button>
      )}
    </search>
  );
}

function Filters({ find: { wish, change } }: Pick<FindProps, 'find'>) {
  const { anyDeck } = useEdges();
  const decks = useDecks() ?? HOUSE_DECKS;
  const { deck } = wish;
  const themes = useLoading(async () => themesOf(deck, anyDeck), [deck, anyDeck]);
  return (
    <>
      <Select
        label={FIND.deck}
        value={wish.deck ?? ANY}
        options={[any(FIND.allDecks), ...decks.map(({ id, title }) => ({ value: id, label: title }))]}
        onChange={(value) => change({ deck: value || null, theme: null })}
      />
      {deck !== null && themes.state === 'ready' && themes.value.of === deck && (
        <Select
          label={FIND.theme}
          value={wish.theme ?? ANY}
          options={[any(FIND.allThemes), ...themes.value.options]}
          onChange={(value) => change({ theme: value || null })}
        />
      )}
      <Select
        label={FIND.stance}
        value={wish.stance ?? ANY}
        options={[any(FIND.allStances), ...STANCES.map((value) => ({ value, label: STANCE_NAMES[value] }))]}
        onChange={(value) => change({ stance: value || null })}
      />
      <Select
        label={FIND.days}
        value={wish.days === null ? ANY : String(wish.days)}
        options={[
          any(FIND.anyDay),
          ...FIND.lastDays.map(([value, label]) => ({ value: value as string, label })),
        ]}
        onChange={(value) => change({ days: value ? Number(value) : null })}
      />
      <Select
        label={FIND.sort}
        value={wish.sort}
        options={SORTS.map((value) => ({ value, label: FIND.sorts[value] }))}
        onChange={(sort) => change({ sort })}
      />
    </>
  );
}

const any = (label: string) => ({ value: ANY, label }) as const;

interface ThemeOptions {
  /** The deck they are of: those of another are not shown while these load. */
  readonly of: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

async function themesOf(
  of: string | null,
  anyDeck: ReturnType<typeof useEdges>['anyDeck'],
): Promise<ThemeOptions> {
  if (of === null) return { of, options: [] };
  const loaded = await anyDeck(of);
  return { of, options: (loaded?.deck.themes ?? []).map(({ id, name }) => ({ value: id, label: name })) };
}
