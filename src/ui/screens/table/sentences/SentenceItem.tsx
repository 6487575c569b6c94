import { StanceSign } from '../../../parts/signs';
import { STANCE_NAMES } from '../../../parts/text';
import type { Sentence } from './sentence-list';
import { REMOVAL, SENTENCES } from './text';

interface SentenceItemProps {
  readonly sentence: Sentence;
  readonly onReword: () => void;
  /** Of the sentence with all it ever said, or of one earlier wording. */
  readonly onRemove: (wording?: string) => void;
}

/** One text as it is now, what it said before on request, and what can be done with it. */
export function SentenceItem({ sentence, onReword, onRemove }: SentenceItemProps) {
  const { title, text, stance, earlier } = sentence;
  return (
    <li>
      <p class="sentences__title">{title}</p>
      {text === null ? (
        <p class="quiet">{SENTENCES.noSentence}</p>
      ) : (
        <p class="sentences__text user-text" dir="auto">
          {text}
        </p>
      )}
      {stance && (
        <p class="sentences__stance">
          <StanceSign stance={stance} />
          {STANCE_NAMES[stance]}
        </p>
      )}
      {earlier.length > 0 && (
        <details class="sentences__earlier">
          <summary class="link">{SENTENCES.earlier(earlier.length)}</summary>
          <ol>
            {earlier.map((wording, index) => (
              <li key={index}>
                <span class="user-text" dir="auto">
                  {wording}
                </span>
                <button
                  type="button"
                  class="button button--bare button--small"
                  aria-label={REMOVAL.removeOf(SENTENCES.earlierOf(index + 1, title))}
                  onClick={() => onRemove(wording)}
                >
                  {REMOVAL.remove}
                </button>
              </li>
            ))}
          </ol>
        </details>
      )}
      <div class="actions">
        <button
          type="button"
          class="button button--small"
          aria-label={text === null ? SENTENCES.writeOf(title) : SENTENCES.rewordOf(title)}
          onClick={onReword}
        >
          {text === null ? SENTENCES.write : SENTENCES.reword}
        </button>
        {text !== null && (
          <button
            type="button"
            class="button button--bare button--small"
            aria-label={REMOVAL.removeOf(title)}
            onClick={() => onRemove()}
          >
            {REMOVAL.remove}
          </button>
        )}
      </div>
    </li>
  );
}
