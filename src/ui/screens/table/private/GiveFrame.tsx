import type { ComponentChildren } from 'preact';
import { Frame } from '../Frame';
import { GIVE } from './text';
import { useCovered } from './use-covered';
import './private.css';

interface GiveFrameProps {
  readonly lead: string;
  readonly onSkip: () => void;
  readonly onGive: () => void;
  readonly children: ComponentChildren;
}

/** One person's own screen: to give or to skip, both as large; covered as soon as the page is left. */
export function GiveFrame({ lead, onSkip, onGive, children }: GiveFrameProps) {
  const { covered, uncover } = useCovered();
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
            {GIVE.give}
          </button>
        </>
      }
    >
      <p class="give__nobody">{GIVE.nobodySees}</p>
      {children}
    </Frame>
  );
}
