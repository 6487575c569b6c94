import { useState } from 'preact/hooks';
import { ANSWERS, scoreStyles, type Answer, type Style } from '../../../../workshop/styles';
import { useFocusOn, useTitle } from '../../../hooks';
import { useSecondTap } from '../../table/use-second-tap';
import { Result } from './Result';
import { ANSWER_NAMES, STATEMENTS, STYLE } from './text';

interface QuestionsProps {
  /** Of the person on the list that these questions are for, or null. */
  readonly name: string | null;
  readonly onTake: (styles: readonly Style[]) => void;
  readonly onLeave: () => void;
}

/** One statement a screen. Nothing of it is kept but, where somebody says so, the styles it comes to. */
export function Questions({ name, onTake, onLeave }: QuestionsProps) {
  const [answers, setAnswers] = useState<readonly (Answer | null)[]>([]);
  const [at, setAt] = useState(0);
  const heading = useFocusOn<HTMLHeadingElement>([at]);
  useTitle(STYLE.title);
  useSecondTap(String(at));
  const statement = STATEMENTS[at];
  if (statement === undefined) {
    const again = (): void => {
      setAnswers([]);
      setAt(0);
    };
    return (
      <Result
        result={scoreStyles(answers)}
        name={name}
        onTake={onTake}
        onBack={() => setAt(at - 1)}
        onAgain={again}
        onLeave={onLeave}
      />
    );
  }
  const answer = (value: Answer): void => {
    setAnswers([...answers.slice(0, at), value, ...answers.slice(at + 1)]);
    setAt(at + 1);
  };
  return (
    <main class="page style-question">
      <p class="quiet">{STYLE.progress(at + 1)}</p>
      {name !== null && at === 0 && <p>{STYLE.forPerson(name)}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {statement}
      </h1>
      <div class="style-question__answers" role="group" aria-label={STYLE.howOften}>
        {ANSWERS.map((value) => (
          <button
            key={value}
            type="button"
            class="button button--large"
            aria-pressed={answers[at] === value}
            onClick={() => answer(value)}
          >
            {ANSWER_NAMES[value]}
          </button>
        ))}
      </div>
      <div class="actions">
        {at > 0 && (
          <button type="button" class="button button--bare" onClick={() => setAt(at - 1)}>
            {STYLE.back}
          </button>
        )}
        <button type="button" class="button button--bare" onClick={onLeave}>
          {STYLE.stop}
        </button>
      </div>
    </main>
  );
}
