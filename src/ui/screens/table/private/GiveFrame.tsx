import type { ComponentChildren } from 'preact';
import type { Game } from '../../../../rules/game';
import { presentInOrder } from '../../../../rules/people';
import { Frame } from '../Frame';
import { useTable } from '../view';
import { GIVE } from './text';
import { useCovered } from './use-covered';
import './private.css';

interface GiveFrameProps {
  readonly lead: string;
  readonly onSkip: () => void;
  readonly onGive: () => void;
  readonly children: ComponentChildren;
}

/** Whether nobody comes after this one: then the tablet needs no passing on. */
function isLast(game: Game): boolean {
  const { step } = game;
  if (step.name !== 'private') return false;
  return presentInOrder(game).every(
    (person) => person === step.person || Object.hasOwn(game.secrets[step.ask], person),
  );
}

/** One person's own screen: to give or to skip, both as large; covered as soon as the page is left. */
export function GiveFrame({ lead, onSkip, onGive, children }: GiveFrameProps) {
  const { covered, uncover } = useCovered();
  const last = isLast(useTable().game);
  if (covered) {
    return (
      <Frame
        lead={GIVE.covered}
        actions={
          <button type="button" class="button button--main button--large" onClick={uncover}>
            {GIVE.uncover}
          </button>
        }
      >
        {null}
      </Frame>
    );
  }
  return (
    <Frame
      lead={lead}
      actions={
        <>
          <button type="button" class="button button--large" onClick={onSkip}>
            {GIVE.skip}
          </button>
          <button type="button" class="button button--main button--large" onClick={onGive}>
            {last ? GIVE.giveLast : GIVE.give}
          </button>
        </>
      }
    >
      <p class="give__nobody">{GIVE.nobodySees}</p>
      {children}
    </Frame>
  );
}
