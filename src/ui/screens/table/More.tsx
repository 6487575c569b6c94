import type { ComponentChildren } from 'preact';
import { mayWrapUp } from '../../../rules/decide';
import { MOST_PERSONS, presentInOrder } from '../../../rules/people';
import { useEdges } from '../../edges';
import { Dialog } from '../../parts/dialog/Dialog';
import { loadPrevious, PREVIOUS } from '../../parts/earlier/Earlier';
import { SheetButton } from '../../parts/SheetButton';
import { LINKS } from '../../router';
import { PEOPLE } from './people/text';
import { MORE } from './text';
import { useTable, type Sheet } from './view';
import { WrapUp } from './WrapUp';
import './more.css';

interface MoreProps {
  readonly onClose: () => void;
  /** What this step adds. */
  readonly children?: ComponentChildren;
}

/** Everything that is not needed every turn. */
export function More({ onClose, children }: MoreProps) {
  const { storage } = useEdges();
  const { id, game, openSheet } = useTable();
  const { from } = game;
  const open = (sheet: Sheet): void => {
    onClose();
    openSheet(sheet);
  };
  return (
    <Dialog title={MORE.title} onClose={onClose}>
      <div class="more">
        {children}
        {game.course !== 'solo' && (
          <>
            {presentInOrder(game).length < MOST_PERSONS && (
              <button type="button" class="button" onClick={() => open('join')}>
                {PEOPLE.join}
              </button>
            )}
            <button type="button" class="button" onClick={() => open('people')}>
              {PEOPLE.title}
            </button>
            {game.course === 'table' && <p class="quiet">{PEOPLE.alsoHanding}</p>}
          </>
        )}
        <button type="button" class="button" onClick={() => open('sentences')}>
          {MORE.sentences}
        </button>
        {from && (
          <SheetButton class="button" load={() => loadPrevious(storage, from)}>
            {PREVIOUS}
          </SheetButton>
        )}
        <button type="button" class="button" onClick={() => open('cover')}>
          {MORE.cover}
        </button>
        {game.course !== 'solo' && (
          <a class="button" href={LINKS.presenter(id)} target="_blank" rel="noopener">
            {MORE.presenter}
          </a>
        )}
        {mayWrapUp(game) && (
          <>
            <WrapUp onBegin={onClose} />
            <p class="quiet">{MORE.wrapUpHint}</p>
          </>
        )}
        <a class="button" href={LINKS.start}>
          {MORE.stop}
        </a>
        <p class="quiet">{MORE.stopHint}</p>
      </div>
    </Dialog>
  );
}
