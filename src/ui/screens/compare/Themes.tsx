import type { PartyRow, ThemeRow } from '../../../lookback/compare';
import { MissedSign, SuitShape } from '../../parts/signs';
import type { Side } from './load';
import { Blank, Matrix } from './Matrix';
import { COMPARE, MISSED, THEMES } from './text';

/** How many cards of each theme were played, as bars with their number. */
export function Themes({
  sides,
  rows,
}: {
  readonly sides: readonly Side[];
  readonly rows: readonly ThemeRow[];
}) {
  const themeOf = ({ deck, theme }: ThemeRow) =>
    sides.find(({ game }) => game.deck.id === deck)?.deck.themes.find(({ id }) => id === theme);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return (
    <section>
      <h2>{THEMES.title}</h2>
      <p>{THEMES.says(rows, (row) => themeOf(row)?.name ?? row.theme)}</p>
      <Matrix
        caption={THEMES.caption}
        sides={sides}
        rows={rows.map((row) => {
          const theme = themeOf(row);
          return {
            key: `${row.deck} ${row.theme}`,
            heading: (
              <div class="compare__card">
                <span data-suit={theme?.colour} class="compare__suit">
                  {theme && <SuitShape shape={theme.shape} />}
                </span>
                <strong>{theme?.name ?? row.theme}</strong>
              </div>
            ),
            cells: row.counts.map((count, at) =>
              sides[at]?.game.deck.id === row.deck ? (
                <span class="compare__bar" style={{ '--deel': `${count / most}` }}>
                  {count}
                </span>
              ) : (
                <Blank why={COMPARE.otherDeck} />
              ),
            ),
          };
        })}
      />
    </section>
  );
}

/** Parties that were named and sat at no table. */
export function Missed({
  sides,
  rows,
}: {
  readonly sides: readonly Side[];
  readonly rows: readonly PartyRow[];
}) {
  return (
    <section>
      <h2>{MISSED.title}</h2>
      <p>{MISSED.says(rows)}</p>
      {rows.length > 0 && (
        <Matrix
          caption={MISSED.caption}
          sides={sides}
          rows={rows.map(({ name, named }) => ({
            key: name,
            heading: (
              <strong class="user-text" dir="auto">
                {name}
              </strong>
            ),
            cells: named.map((is) =>
              is ? (
                <>
                  <MissedSign size={24} />
                  <span class="sr-only">{MISSED.missed}</span>
                </>
              ) : (
                <Blank why={MISSED.notNamed} />
              ),
            ),
          }))}
        />
      )}
    </section>
  );
}
