import { asksPicks, pickable } from '../../../../rules/harvest';
import type { PickKey } from '../../../../rules/dissent';
import { presentInOrder } from '../../../../rules/people';
import { playedView } from '../../../parts/card/view';
import { Icon } from '../../../parts/Icon';
import { PickSign, SpecialSign, StanceSign, SuitShape } from '../../../parts/signs';
import { Frame } from '../Frame';
import { PICKS } from './harvest-text';
import { HAND_OVER } from '../private/text';
import { TABLE } from '../text';
import { useTable } from '../view';
import './picks.css';

const KINDS = ['begin', 'friction'] as const;
type Kind = (typeof KINDS)[number];

const fieldOf = (kind: Kind, key: PickKey): string => `pick-${kind}-${key}`;

/** The picks by show of hands: everybody points, the schrijver counts. */
export function Picks() {
  const { game, deck, act, drafts, draft } = useTable();
  const list = pickable(game);
  const hands = presentInOrder(game).length;
  const count = (kind: Kind, key: PickKey): number => Number(drafts[fieldOf(kind, key)] ?? 0) || 0;
  const total = (kind: Kind): number => list.reduce((sum, { key }) => sum + count(kind, key), 0);
  const counts = (kind: Kind): Record<PickKey, number> =>
    Object.fromEntries(list.map(({ key }) => [key, count(kind, key)]));
  const fields = list.flatMap(({ key }) => KINDS.map((kind) => fieldOf(kind, key)));
  return (
    <Frame
      lead={PICKS.lead(hands)}
      actions={
        <>
          {asksPicks(game) && (
            <button
              type="button"
              class="button button--large"
              onClick={() => void act({ do: 'choose-picking', by: 'passing' }, fields)}
            >
              {HAND_OVER.passOn}
            </button>
          )}
          <button
            type="button"
            class="button button--main button--large"
            onClick={() =>
              void act({ do: 'count-picks', begin: counts('begin'), friction: counts('friction') }, fields)
            }
          >
            {TABLE.done}
          </button>
        </>
      }
    >
      <ul class="picks">
        {list.map(({ key, played, dissent, text }) => {
          const card = playedView(deck, played);
          const title = dissent ? PICKS.dissent(card.title) : card.title;
          return (
            <li key={key} class="picks__item" data-suit={dissent ? 'inkt' : card.theme.colour}>
              <span class="picks__suit">
                {dissent ? <SpecialSign kind="tegenspraak" /> : <SuitShape shape={card.theme.shape} />}
              </span>
              <div class="picks__words">
                <p class="picks__title">
                  {title}
                  {!dissent && played.stance && <StanceSign stance={played.stance} />}
                </p>
                <p class="user-text" dir="auto">
                  {text}
                </p>
              </div>
              <div class="picks__counts">
                {KINDS.map((kind) => (
                  <Counter
                    key={kind}
                    kind={kind}
                    title={title}
                    count={count(kind, key)}
                    full={total(kind) >= hands}
                    onChange={(value) => draft(fieldOf(kind, key), String(value))}
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
