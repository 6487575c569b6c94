import { useState } from 'preact/hooks';
import type { CardCell, CardRow } from '../../../lookback/compare';
import { STANCES } from '../../../rules/stance';
import { playedView } from '../../parts/card/view';
import { DissentSquare } from '../../parts/dissent/DissentSquare';
import { StanceSign, SuitShape } from '../../parts/signs';
import { STANCE_NAMES } from '../../parts/text';
import type { Side } from './load';
import { Blank, Matrix } from './Matrix';
import { CARDS, COMPARE } from './text';

/** Up to so many columns have room for sentences. */
const WIDE_COLUMNS = 3;

interface CardsProps {
  readonly sides: readonly Side[];
  readonly rows: readonly CardRow[];
}

/** Per card how each session stood towards what it said of it. */
export function Cards({ sides, rows }: CardsProps) {
  const [withText, setWithText] = useState(sides.length <= WIDE_COLUMNS);
  const shared = rows.filter(({ count }) => count > 1);
  const alone = rows.filter(({ count }) => count === 1);
  const inCells = withText && sides.length <= WIDE_COLUMNS;
  return (
    <section>
      <h2>{CARDS.title}</h2>
      <p>{CARDS.says(rows)}</p>
      {shared.length > 0 && sides.length > WIDE_COLUMNS && (
        <p>
          <button
            type="button"
            class="button button--small"
            aria-pressed={withText}
            onClick={() => setWithText(!withText)}
          >
            {CARDS.sentences}
          </button>
        </p>
      )}
      {shared.length > 0 && !inCells && <Legend />}
      {shared.length > 0 && (
        <Matrix
          caption={CARDS.caption}
          sides={sides}
          withText={inCells}
          rows={shared.map((row) => ({
            key: `${row.deck} ${row.card}`,
            heading: (
              <>
                <CardName sides={sides} row={row} />
                {withText && !inCells && <Sentences sides={sides} row={row} />}
              </>
            ),
            cells: row.cells.map((cell) =>
              cell ? <Stood cell={cell} withText={inCells} /> : <Blank why={COMPARE.notPlayed} />,
            ),
          }))}
        />
      )}
      {alone.length > 0 && (
        <details>
          <summary class="link">{CARDS.alone(alone.length)}</summary>
          <ul class="compare__alone">
            {alone.map((row) => (
              <li key={`${row.deck} ${row.card}`}>
                <CardName sides={sides} row={row} />
                <Sentences sides={sides} row={row} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** What the signs mean. */
function Legend() {
  return (
    <ul class="compare__legend">
      {STANCES.map((stance) => (
        <li key={stance}>
          <StanceSign stance={stance} size={24} />
          {STANCE_NAMES[stance]}
        </li>
      ))}
      <li>
        <DissentSquare />
        {COMPARE.withDissent}
      </li>
      <li>
        <span class="compare__played" />
        {CARDS.without}
      </li>
    </ul>
  );
}

function CardName({ sides, row: { cells } }: { readonly sides: readonly Side[]; readonly row: CardRow }) {
  const at = cells.findIndex(Boolean);
  const [side, cell] = [sides[at], cells[at]];
  if (!side || !cell) return null;
  const { title, question, theme } = playedView(side.deck, cell.played);
  return (
    <div class="compare__card">
      <span data-suit={theme.colour} class="compare__suit">
        <SuitShape shape={theme.shape} />
      </span>
      <div>
        <strong>{title}</strong>
        <p class="quiet">{question}</p>
      </div>
    </div>
  );
}

/** How one session stood: by a sign, and in words. */
function Stood({
  cell: { stance, kern, dissents },
  withText,
}: {
  readonly cell: CardCell;
  readonly withText: boolean;
}) {
  const words = stance ? STANCE_NAMES[stance] : CARDS.without;
  return (
    <div class="compare__stood">
      <p class="compare__signs">
        {stance ? <StanceSign stance={stance} size={24} /> : <span class="compare__played" />}
        {dissents.length > 0 && <DissentSquare />}
        <span class={withText ? 'quiet' : 'sr-only'}>{words}</span>
        {dissents.length > 0 && <span class="sr-only">{COMPARE.withDissent}</span>}
      </p>
      {withText && <Said kern={kern} dissents={dissents} />}
    </div>
  );
}

function Said({ kern, dissents }: Pick<CardCell, 'kern' | 'dissents'>) {
  return (
    <>
      <p class={kern ? 'user-text' : 'quiet'} dir="auto">
        {kern ?? CARDS.withoutSentence}
      </p>
      {dissents.map((text, index) => (
        <p key={index} class="user-text" dir="auto">
          <DissentSquare /> {text}
        </p>
      ))}
    </>
  );
}

/** What each session wrote, one under the other. */
function Sentences({ sides, row: { cells } }: { readonly sides: readonly Side[]; readonly row: CardRow }) {
  return (
    <ul class="compare__sentences">
      {cells.map(
        (cell, at) =>
          cell && (
            <li key={at}>
              <strong>{sides[at]?.letter}</strong>
              <div>
                <Said kern={cell.kern} dissents={cell.dissents} />
              </div>
            </li>
          ),
      )}
    </ul>
  );
}
