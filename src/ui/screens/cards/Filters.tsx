import { useId, useState } from 'preact/hooks';
import { DEPTHS, type Deck, type DepthId } from '../../../decks/types';
import { RowWaves, SuitShape } from '../../parts/signs';
import { Chips } from './Chips';
import type { Selection } from './selection';
import { CARDS } from './text';

/** Stands for "no filter"; no theme or row can be called so. */
const ALL = '*';
const ROWS = [0, 1, 2] as const;

interface FiltersProps {
  readonly deck: Deck;
  readonly selection: Selection;
  readonly onChange: (changes: Partial<Selection>) => void;
}

/** Filter by theme and row: in sight where there is room, behind a button where there is not. */
export function Filters({ deck, selection, onChange }: FiltersProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const theme = deck.themes.find((candidate) => candidate.id === selection.theme);
  const row = deck.depths.find((candidate) => candidate.id === selection.row);
  const chosen = [theme?.name, row?.name].filter((name) => name !== undefined);
  return (
    <div class="filters">
      <button
        type="button"
        class="button button--small filters__open"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {chosen.length > 0 ? CARDS.filterOn(chosen) : CARDS.filter}
      </button>
      <div class="filters__chips" id={id} data-open={open}>
        <Chips
          legend={CARDS.theme}
          value={selection.theme ?? ALL}
          onChange={(value) => onChange({ theme: value === ALL ? null : value })}
          options={[
            { value: ALL, label: CARDS.allThemes },
            ...deck.themes.map(({ id: value, name, shape }) => ({
              value,
              label: (
                <>
                  <SuitShape shape={shape} />
                  {name}
                </>
              ),
            })),
          ]}
        />
        <Chips<DepthId | typeof ALL>
          legend={CARDS.row}
          value={selection.row ?? ALL}
          onChange={(value) => onChange({ row: value === ALL ? null : value })}
          options={[
            { value: ALL, label: CARDS.allRows },
            ...ROWS.map((index) => ({
              value: DEPTHS[index],
              label: (
                <>
                  <RowWaves row={index} />
                  {deck.depths.find((depth) => depth.id === DEPTHS[index])?.name}
                </>
              ),
            })),
          ]}
        />
        <p class="filters__about quiet">
          {theme && <span>{theme.about}</span>}
          <span>{row?.about ?? CARDS.rowsAbout}</span>
        </p>
      </div>
    </div>
  );
}
