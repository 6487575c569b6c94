import { useState } from 'preact/hooks';
import { pickable, type Pick } from '../../../../rules/harvest';
import type { PrivatePicks } from '../../../../rules/private';
import { playedView } from '../../../parts/card/view';
import { PickSign, SpecialSign, SuitShape } from '../../../parts/signs';
import { useTable } from '../view';
import { GiveFrame } from './GiveFrame';
import { PRIVATE_PICKS } from './text';
import { PICKS } from '../steps/harvest-text';
import '../steps/picks.css';

const KINDS = ['begin', 'friction'] as const;
type Kind = (typeof KINDS)[number];

const NONE: PrivatePicks = { begin: null, friction: null };

/** The picks of one person: one sentence of each kind, or none. They live here only, until they are given. */
export function GivePicks() {
  const { game, act } = useTable();
  const [picks, setPicks] = useState(NONE);
  const choose = (kind: Kind, { key }: Pick): void =>
    setPicks((before) => ({ ...before, [kind]: before[kind] === key ? null : key }));
  return (
    <GiveFrame
      lead={PRIVATE_PICKS.lead}
      onSkip={() => void act({ do: 'give-picks', picks: null })}
      onGive={() => void act({ do: 'give-picks', picks })}
    >
      <ul class="picks">
        {pickable(game).map((pick) => (
          <Pickable key={pick.key} pick={pick} picks={picks} onChoose={(kind) => choose(kind, pick)} />
        ))}
      </ul>
    </GiveFrame>
  );
}

interface PickableProps {
  readonly pick: Pick;
  readonly picks: PrivatePicks;
  readonly onChoose: (kind: Kind) => void;
}

function Pickable({ pick, picks, onChoose }: PickableProps) {
  const { deck } = useTable();
  const card = playedView(deck, pick.played);
  return (
    <li class="picks__item" data-suit={pick.dissent ? 'inkt' : card.theme.colour}>
      <span class="picks__suit">
        {pick.dissent ? <SpecialSign kind="tegenspraak" /> : <SuitShape shape={card.theme.shape} />}
      </span>
      <div class="picks__words">
        <p class="picks__title">{pick.dissent ? PICKS.dissent(card.title) : card.title}</p>
        <p class="user-text" dir="auto">
          {pick.text}
        </p>
      </div>
      <div class="picks__counts">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="button give__pick"
            aria-pressed={picks[kind] === pick.key}
            aria-label={PRIVATE_PICKS.pick(PICKS[kind], pick.text)}
            onClick={() => onChoose(kind)}
          >
            <PickSign pick={kind} />
            {PICKS[kind]}
          </button>
        ))}
      </div>
    </li>
  );
}
