import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Deck } from '../../../decks/types';
import { Icon } from '../../parts/Icon';
import { Dialog } from '../../parts/dialog/Dialog';
import { SuitShape } from '../../parts/signs';
import { chooseFive, DARES, MOMENTS, type Answers } from './help-choose';
import { HELP_CHOOSE } from './text';
import './options.css';

interface HelpChooseProps {
  readonly deck: Deck;
  readonly onChosen: (cards: readonly string[]) => void;
  readonly onClose: () => void;
}

/** *Help mij kiezen*: three questions, one at a time, and then five cards. */
export function HelpChoose({ deck, onChosen, onClose }: HelpChooseProps) {
  const [answers, setAnswers] = useState<Partial<Answers>>({});
  const [step, setStep] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [step]);

  const answer = (given: Partial<Answers>): void => {
    const { moment, theme = null, dare } = { ...answers, ...given };
    if (step < 3 || !moment || !dare) {
      setAnswers({ ...answers, ...given });
      setStep(step + 1);
      return;
    }
    onChosen(chooseFive(deck, { moment, theme, dare }));
    onClose();
  };

  return (
    <Dialog title={HELP_CHOOSE.title} onClose={onClose}>
      <div class="help-choose">
        {step === 1 && <p class="help-choose__lead">{HELP_CHOOSE.lead}</p>}
        <p class="quiet">{HELP_CHOOSE.step(step)}</p>
        <h3 ref={heading} tabIndex={-1} data-quiet-focus>
          {[HELP_CHOOSE.moment, HELP_CHOOSE.themes[answers.moment ?? 'start'], HELP_CHOOSE.dare][step - 1]}
        </h3>
      </div>
      <ul class="options">
        {step === 1 &&
          MOMENTS.map((moment) => (
            <Option key={moment} words={HELP_CHOOSE.moments[moment]} onChoose={() => answer({ moment })} />
          ))}
        {step === 2 && (
          <>
            {deck.themes.map(({ id, name, about, shape, colour }) => (
              <Option key={id} words={[name, about]} onChoose={() => answer({ theme: id })}>
                <span class="option__suit" data-suit={colour}>
                  <SuitShape shape={shape} />
                </span>
              </Option>
            ))}
            <Option words={HELP_CHOOSE.noTheme} onChoose={() => answer({ theme: null })} />
          </>
        )}
        {step === 3 &&
          DARES.map((dare) => (
            <Option key={dare} words={HELP_CHOOSE.dares[dare]} onChoose={() => answer({ dare })} />
          ))}
      </ul>
      {step > 1 && (
        <p>
          <button type="button" class="button button--small" onClick={() => setStep(step - 1)}>
            <Icon name="back" />
            {HELP_CHOOSE.back}
          </button>
        </p>
      )}
    </Dialog>
  );
}

interface OptionProps {
  readonly words: readonly string[];
  readonly onChoose: () => void;
  readonly children?: ComponentChildren;
}

function Option({ words: [name, about], onChoose, children }: OptionProps) {
  return (
    <li>
      <button type="button" class="option" onClick={onChoose}>
        {children}
        <span class="option__words">
          <strong>{name}</strong>
          <span>{about}</span>
        </span>
        <Icon name="next" />
      </button>
    </li>
  );
}
