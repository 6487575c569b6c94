import type { Style, StyleResult } from '../../../../workshop/styles';
import { useFocusOn } from '../../../hooks';
import { STYLE, STYLE_WORDS } from './text';

interface ResultProps {
  readonly result: StyleResult;
  readonly name: string | null;
  readonly onTake: (styles: readonly Style[]) => void;
  readonly onBack: () => void;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** The most a style can come to: four statements of at most three. */
const MOST = 12;

/** What the answers say now, all four styles always beside it; never a label for life. */
export function Result({ result, name, onTake, onBack, onAgain, onLeave }: ResultProps) {
  const heading = useFocusOn<HTMLHeadingElement>([]);
  const { scores, main } = result;
  return (
    <main class="page style-question">
      <h1 ref={heading} tabIndex={-1}>
        {STYLE.result(main)}
      </h1>
      <ul class="style-result">
        {STYLE.strengths(main).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div class="sheet">
        <p>{STYLE.bars}</p>
        <ul class="style-bars">
          {scores.map(({ style, sum }) => (
            <li key={style}>
              <strong>{STYLE.bar(style, sum)}</strong>
              <span class="quiet">{STYLE_WORDS[style].core}</span>
              <span class="style-bars__bar" style={{ '--deel': String(sum / MOST) }} aria-hidden="true" />
            </li>
          ))}
        </ul>
      </div>
      {name === null && <p class="quiet">{STYLE.forTable(main)}</p>}
      <div class="actions">
        {name === null ? (
          <>
            <button type="button" class="button button--main" onClick={onLeave}>
              {STYLE.done}
            </button>
            <button type="button" class="button" onClick={onAgain}>
              {STYLE.again}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              class="button button--main"
              onClick={() => onTake(scores.slice(0, 2).map(({ style }) => style))}
            >
              {STYLE.toList(name)}
            </button>
            <button type="button" class="button" onClick={onLeave}>
              {STYLE.notToList}
            </button>
          </>
        )}
        <button type="button" class="button button--bare" onClick={onBack}>
          {STYLE.back}
        </button>
      </div>
    </main>
  );
}
