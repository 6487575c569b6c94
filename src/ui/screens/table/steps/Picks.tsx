import { kernen } from '../../../../rules/harvest';
import { kernOf } from '../../../../rules/kern';
import { playedView } from '../../../parts/card/view';
import { Icon } from '../../../parts/Icon';
import { PickSign, StanceSign, SuitShape } from '../../../parts/signs';
import { Frame } from '../Frame';
import { PICKS } from './harvest-text';
import { TABLE } from '../text';
import { useTable } from '../view';
import './picks.css';

const KINDS = ['begin', 'friction'] as const;
type Kind = (typeof KINDS)[number];

const fieldOf = (kind: Kind, index: number): string => `pick-${kind}-${index}`;

/** The picks by show of hands: everybody points, the schrijver counts. */
export function Picks() {
  const { game, deck, act, drafts, draft } = useTable();
  const list = kernen(game);
  const count = (kind: Kind, index: number): number => Number(drafts[fieldOf(kind, index)] ?? 0) || 0;
  const total = (kind: Kind): number => list.reduce((sum, { index }) => sum + count(kind, index), 0);
  const counts = (kind: Kind): Record<string, number> =>
    Object.fromEntries(list.map(({ index }) => [String(index), count(kind, index)]));
  const fields = list.flatMap(({ index }) => KINDS.map((kind) => fieldOf(kind, index)));
  return (
    <Frame
      lead={PICKS.lead(game.persons.length)}
      actions={
        <button
          type="button"
          class="button button--main button--large"
          onClick={() =>
            void act({ do: 'count-picks', begin: counts('begin'), friction: counts('friction') }, fields)
          }
        >
          {TABLE.done}
        </button>
      }
    >
      <ul class="picks">
        {list.map(({ index, played }) => {
          const card = playedView(deck, played);
          return (
            <li key={index} class="picks__item" data-suit={card.theme.colour}>
              <span class="picks__suit">
                <SuitShape shape={card.theme.shape} />
              </span>
              <div class="picks__words">
                <p class="picks__title">
                  {card.title}
                  {played.stance && <StanceSign stance={played.stance} />}
                </p>
                <p class="user-text" dir="auto">
                  {kernOf(played)}
                </p>
              </div>
              <div class="picks__counts">
                {KINDS.map((kind) => (
                  <Counter
                    key={kind}
                    kind={kind}
                    title={card.title}
                    count={count(kind, index)}
                    full={total(kind) >= game.persons.length}
                    onChange={(value) => draft(fieldOf(kind, index), String(value))}
                  />
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </Frame>
  );
}

interface CounterProps {
  readonly kind: Kind;
  readonly title: string;
  readonly count: number;
  /** As many hands as persons have been counted. */
  readonly full: boolean;
  readonly onChange: (count: number) => void;
}

function Counter({ kind, title, count, full, onChange }: CounterProps) {
  const what = PICKS[kind];
  return (
    <fieldset class="counter" aria-label={`${what}: ${title}`}>
      <button
        type="button"
        aria-label={PICKS.less(what, title)}
        aria-disabled={count === 0}
        onClick={() => count > 0 && onChange(count - 1)}
      >
        <Icon name="minus" />
      </button>
      <span class="counter__value">
        <PickSign pick={kind} />
        <output aria-label={PICKS.count(what, count, title)}>{count}</output>
        <span class="counter__what" aria-hidden="true">
          {what}
        </span>
      </span>
      <button
        type="button"
        aria-label={PICKS.more(what, title)}
        aria-disabled={full}
        onClick={() => !full && onChange(count + 1)}
      >
        <Icon name="plus" />
      </button>
    </fieldset>
  );
}
