import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { kernen } from '../../../rules/harvest';
import type { CardId } from '../../../rules/ids';
import { DISSENT_FIELDS } from '../../../session/undo-drafts';
import { Dialog } from '../../parts/dialog/Dialog';
import { KernButton } from './KernButton';
import { Openings } from './Openings';
import { DISSENT } from './steps/dissent-text';
import { useTable } from './view';
import './dissent-sheet.css';

interface DissentSheetProps {
  /** The kern that was tapped already, by its place in the order of play. */
  readonly nth?: number;
  readonly onClose: () => void;
}

/** *Tegenspraak*, calmly: which sentence, then how to begin. */
export function DissentSheet({ nth, onClose }: DissentSheetProps) {
  const { game, act } = useTable();
  const newestFirst = kernen(game).toReversed();
  const only = newestFirst.length === 1 ? newestFirst[0]?.index : undefined;
  const [chosen, setChosen] = useState(nth ?? only ?? null);
  const kern = newestFirst.find(({ index }) => index === chosen);
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is gone; the dialog itself finds the focus when it opens.
    if (opened.current) heading.current?.focus();
    opened.current = true;
  }, [chosen]);
  const raise = (opening: CardId | null): void => {
    if (!kern) return;
    // First the sheet: while it is open, the headline of the next step can't take the focus.
    onClose();
    void act({ do: 'raise-dissent', nth: kern.index, opening }, DISSENT_FIELDS);
  };
  return (
    <Dialog title={DISSENT.button} onClose={onClose} closeLabel={DISSENT.cancel}>
      {kern ? (
        <>
          <div class="dissent-sheet__kern">
            <p class="quiet">{DISSENT.kern}</p>
            <p class="dissent-sheet__text user-text" dir="auto">
              {kern.text}
            </p>
            {nth === undefined && only === undefined && (
              <button type="button" class="button button--small" onClick={() => setChosen(null)}>
                {DISSENT.otherKern}
              </button>
            )}
          </div>
          <h3 ref={heading} tabIndex={-1} data-quiet-focus>
            {DISSENT.how}
          </h3>
          <p class="quiet">{DISSENT.howHint}</p>
          <Openings onChoose={raise} />
        </>
      ) : (
        <>
          <h3 ref={heading} tabIndex={-1} data-quiet-focus>
            {DISSENT.which}
          </h3>
          <ul class="kern-buttons">
            {newestFirst.map((pick) => (
              <li key={pick.key}>
                <KernButton pick={pick} onChoose={() => setChosen(pick.index)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
