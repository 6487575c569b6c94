import { Fragment, type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useEdges } from '../../edges';
import { useFocusOn, useNow, useTitle, useWatched } from '../../hooks';
import { tide } from '../../../rules/clock';
import type { StepName } from '../../../rules/game';
import { Icon } from '../../parts/Icon';
import { SaveStatus } from '../../parts/SaveStatus';
import { RowWaves } from '../../parts/signs';
import { PHASE_NAMES } from '../../parts/text';
import { REFUSAL_SENTENCES } from '../../parts/trouble-text';
import { Gauge } from '../../parts/tide/Gauge';
import { Water } from '../../parts/tide/Water';
import { Tools } from '../../parts/tools/Tools';
import { DissentButton } from './DissentButton';
import { More } from './More';
import { TableHelp } from './TableHelp';
import { TableNotices } from './TableNotices';
import { TABLE } from './text';
import { instruction, progress } from './instruction';
import { useKeyboardInset } from './use-keyboard-inset';
import { useTable } from './view';
import { WrapUp } from './WrapUp';
import './frame.css';
import './level.css';
import './chart.css';

/** Steps in which cards lie on the water instead of text. */
const CARD_STEPS: ReadonlySet<StepName> = new Set(['draw', 'talk', 'talk-rules', 'landing-round']);

/** Steps that lead to *Oogst* when there is just enough time left for it. */
const HARVEST_STEPS: ReadonlySet<StepName> = new Set(['field', 'draw', 'phase-end', 'aside-round']);

const ROWS = { verkennen: 0, verdiepen: 1, oogst: 2 } as const;

interface FrameProps {
  /** A sentence under the instruction. */
  readonly lead?: ComponentChildren;
  /** The buttons of this step, the main one last. */
  readonly actions: ComponentChildren;
  /** The title is read but not shown: the card speaks for itself. */
  readonly titleHidden?: boolean;
  /** Extra ways out that "Meer" offers in this step. */
  readonly more?: (close: () => void) => ComponentChildren;
  /** The speelveld fills the screen: no water behind it, and the gauge is small. */
  readonly chart?: boolean;
  /** What the signs on the speelveld mean, beside the buttons. */
  readonly legend?: ComponentChildren;
  /** The step itself shows why it was refused, beside what is missing. */
  readonly ownRefusal?: boolean;
  /** The step itself moves the focus, so the title leaves it alone. */
  readonly keepFocus?: boolean;
  readonly children: ComponentChildren;
}

/** The frame round every step: where we are, the instruction, the water, and the buttons at one place. */
export function Frame(props: FrameProps) {
  const { lead, actions, titleHidden, more, chart, legend, ownRefusal, keepFocus, children } = props;
  const { surroundings, preferences } = useEdges();
  const { game, session, state, sheet, act, retry, saveFile } = useTable();
  const [moreOpen, setMoreOpen] = useState(false);
  const title = instruction(game);
  const focused = useFocusOn<HTMLHeadingElement>([
    title,
    game.step.name,
    game.turn,
    game.played.length,
    game.agreements.length,
  ]);
  // What a tab or a list of pages shows says nothing of what one person does in private.
  useTitle(game.step.name === 'private' ? TABLE.title : title);
  const inset = useKeyboardInset();
  const now = useNow(surroundings.now, 5000);
  const time = tide(game, session.clock, Math.max(now, session.clock.lastAt));
  const showTide = useWatched(preferences).tide;
  const harvestTime = time.timeToHarvest && HARVEST_STEPS.has(game.step.name);
  const row = game.phase in ROWS ? ROWS[game.phase as keyof typeof ROWS] : null;
  const unsaved = state.save.state === 'unsaved';
  const saving = <SaveStatus save={state.save} onRetry={retry} onSaveFile={saveFile} />;
  return (
    <main
      class="table"
      data-step={game.step.name}
      data-phase={game.phase}
      data-length={session.length}
      data-tide={(showTide && !chart) || undefined}
      data-chart={chart || undefined}
      style={{ '--toetsenbord': `${inset}px` }}
    >
      <Water level={showTide && !chart ? time.level : null} calm={!CARD_STEPS.has(game.step.name)} />
      <header class="table__where">
        {row !== null && <RowWaves row={row} size={28} />}
        <p>
          <strong>{PHASE_NAMES[game.phase]}</strong>
          <span>{progress(game)}</span>
        </p>
      </header>
      <div class={titleHidden ? 'sr-only' : 'table__title'}>
        <h1 ref={keepFocus ? null : focused} tabIndex={-1}>
          <Sentenced text={title} />
        </h1>
        {lead && <p class="table__lead">{lead}</p>}
      </div>
      <div class="table__tools">
        <Tools help={<TableHelp />} />
      </div>
      {showTide && (
        <Gauge tide={time} phase={game.phase} onExtend={() => void act({ do: 'extend-time', minutes: 2 })} />
      )}
      <div class="table__body">
        <TableNotices />
        <p class="sr-only" role="status">
          {harvestTime ? TABLE.harvestTime : ''}
        </p>
        {harvestTime && (
          <div class="message">
            <p aria-hidden="true">{TABLE.harvestTime}</p>
            <button
              type="button"
              class="button button--small"
              onClick={() => void act({ do: 'extend-time', minutes: 5 })}
            >
              {TABLE.fiveMore}
            </button>
            <button
              type="button"
              class="button button--small"
              onClick={() => void act({ do: 'start-phase', phase: 'oogst' })}
            >
              {TABLE.harvestNow}
            </button>
            <WrapUp small />
          </div>
        )}
        {children}
      </div>
      <footer class="table__foot">
        {state.refusal && !ownRefusal && !sheet && (
          <div class="message message--wrong table__refusal" role="alert">
            <p>{REFUSAL_SENTENCES[state.refusal]}</p>
          </div>
        )}
        {unsaved && <div class="table__refusal">{saving}</div>}
        <div class="table__side">
          <button
            type="button"
            class="button button--small"
            aria-disabled={session.past === null}
            onClick={() => void act({ do: 'undo' })}
          >
            <Icon name="undo" />
            {TABLE.undo}
          </button>
          <button type="button" class="button button--small" onClick={() => setMoreOpen(true)}>
            <Icon name="more" />
            {TABLE.more}
          </button>
          <DissentButton />
          {!unsaved && saving}
        </div>
        {legend && <div class="table__legend">{legend}</div>}
        <div class="table__main">{actions}</div>
      </footer>
      {moreOpen && <More onClose={() => setMoreOpen(false)}>{more?.(() => setMoreOpen(false))}</More>}
    </main>
  );
}

/** Breaks a line between two sentences first, and inside one only where it must. */
function Sentenced({ text }: { readonly text: string }) {
  return text.split(/(?<=[.?]) /u).map((sentence, index) => (
    <Fragment key={sentence}>
      {index > 0 && ' '}
      <span class="table__sentence">{sentence}</span>
    </Fragment>
  ));
}
