import type { Deck } from '../../../decks/types';
import type { Game } from '../../../rules/game';
import { notesOf } from '../../../rules/told';
import { koersOf } from '../../../rules/voice';
import { momentInWords } from '../../../lib/day-text';
import { Card } from '../../parts/card/Card';
import { playedView } from '../../parts/card/view';
import { KernWords } from './KernItem';
import type { ReplayStep } from './replay-steps';
import { HARVEST, REPLAY } from './text';

interface ReplayWordsProps {
  readonly step: ReplayStep;
  /** How many cards were played in the end. */
  readonly count: number;
  readonly deck: Deck;
}

/** What was said at one step, in the words of then. Nobody is named. */
export function ReplayWords({ step, count, deck }: ReplayWordsProps) {
  if (step.name === 'opgave') return <OpgaveWords game={step.game} again={step.again} />;
  if (step.name === 'end') return <EndWords game={step.game} />;
  if (step.name === 'note') return <NoteWords game={step.game} nth={step.nth} />;
  const { game, nth } = step;
  const played = game.played[nth];
  if (!played) return null;
  const [before, now] = step.name === 'reworded' ? played.kern.slice(-2) : [];
  return (
    <>
      <p class="quiet">{REPLAY[step.name](nth + 1, count)}</p>
      <Card card={playedView(deck, played)} form="strip" />
      <div class="kern-item">
        {/* What was picked came after all cards. */}
        <KernWords game={{ ...game, picks: null }} deck={deck} nth={nth} />
        {now !== undefined && before !== undefined && before !== now && (
          <p class="quiet user-text" dir="auto">
            {HARVEST.before(before)}
          </p>
        )}
      </div>
    </>
  );
}

function OpgaveWords({ game, again }: { readonly game: Game; readonly again: boolean }) {
  const differs = game.opgaveDiffers.at(-1);
  return (
    <>
      <p class="quiet">{again ? REPLAY.again : REPLAY.start}</p>
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

/** What was added later, on its day. */
function NoteWords({ game, nth }: { readonly game: Game; readonly nth: number }) {
  const note = notesOf(game)[nth];
  if (!note) return null;
  return (
    <>
      <p class="quiet">{REPLAY.note(momentInWords(note.at))}</p>
      <p class="replay__said user-text" dir="auto">
        {note.text}
      </p>
    </>
  );
}

function EndWords({ game }: { readonly game: Game }) {
  const koers = koersOf(game);
  const done = game.step.name === 'done';
  return (
    <>
      <p class="quiet">{koers || done ? REPLAY.end : REPLAY.soFar}</p>
      <h3>{game.course === 'solo' ? HARVEST.koersSolo : HARVEST.koers}</h3>
      <p class={koers ? 'replay__said user-text' : 'quiet'} dir="auto">
        {koers ?? (done ? HARVEST.noKoers : HARVEST.notYetKoers)}
      </p>
    </>
  );
}
