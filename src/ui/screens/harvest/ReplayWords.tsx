import type { Deck } from '../../../decks/types';
import type { Game } from '../../../rules/game';
import { koersOf } from '../../../rules/voice';
import { Card } from '../../parts/card/Card';
import { playedView } from '../../parts/card/view';
import { KernWords } from './KernItem';
import type { ReplayStep } from './replay-steps';
import { HARVEST, REPLAY } from './text';

interface ReplayWordsProps {
  readonly game: Game;
  readonly deck: Deck;
  readonly step: ReplayStep;
}

/** What was said at one step: the opgave, a card with its kern and dissent, or the koerszin. Nobody is named. */
export function ReplayWords({ game, deck, step }: ReplayWordsProps) {
  if (step.name === 'start') {
    const differs = game.opgaveDiffers.at(-1);
    return (
      <>
        <p class="quiet">{REPLAY.start}</p>
        <h3>{HARVEST.opgave}</h3>
        <p class="replay__said user-text" dir="auto">
          {game.opgave.at(-1)}
        </p>
        {differs && (
          <p class="user-text" dir="auto">
            <strong>{HARVEST.differs}</strong> {differs}
          </p>
        )}
      </>
    );
  }
  if (step.name === 'end') {
    return (
      <>
        <p class="quiet">{REPLAY.end}</p>
        <h3>{game.course === 'solo' ? HARVEST.koersSolo : HARVEST.koers}</h3>
        <p class="replay__said user-text" dir="auto">
          {koersOf(game)}
        </p>
      </>
    );
  }
  const played = game.played[step.nth];
  if (!played) return null;
  return (
    <>
      <p class="quiet">{REPLAY.card(step.nth + 1, game.played.length)}</p>
      <Card card={playedView(deck, played)} form="strip" />
      <div class="kern-item">
        {/* What was picked came after all cards. */}
        <KernWords game={{ ...game, picks: null }} deck={deck} nth={step.nth} />
      </div>
    </>
  );
}
