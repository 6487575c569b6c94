import type { Ref } from 'preact';
import { RowWaves } from '../../parts/signs';
import type { Face } from './face';
import { SuitSign } from './signs';
import { TermText } from './TermText';
import { CARD, CARDS } from './text';
import '../../parts/card/card.css';

interface BigCardProps {
  readonly face: Face;
  readonly glossary: Readonly<Record<string, string>>;
  readonly questionRef?: Ref<HTMLHeadingElement>;
  /** It stands beside the form that words it: no headline of the screen. */
  readonly live?: boolean;
}

/** A card as it lies alone on the table, with its prompts; its question is the headline of the screen. */
export function BigCard({ face, glossary, questionRef, live }: BigCardProps) {
  const { suit, row, title, question, prompts, slanted, id } = face;
  return (
    <article class="card card--big" data-suit={suit.colour} data-slanted={slanted}>
      <header class="card__band">
        <SuitSign sign={suit.sign} />
        <span class="card__suit">{suit.name}</span>
        {row && (
          <span class="card__row">
            <RowWaves row={row.index} />
            <span>{row.name}</span>
          </span>
        )}
        <span class="card__code">{id}</span>
      </header>
      <div class="card__body">
        {question !== null && <p class="card__title">{title}</p>}
        <TermText text={question ?? title} glossary={glossary}>
          {(words) =>
            live ? (
              <p class="card__question user-text">{words}</p>
            ) : (
              <h1 ref={questionRef ?? null} class="card__question user-text" tabIndex={-1}>
                {words}
              </h1>
            )
          }
        </TermText>
        {question === null && <p>{CARDS.blank}</p>}
        {prompts.length > 0 && (
          <div class="prompts">
            <h2>{CARD.talkOn}</h2>
            <ul>
              {prompts.map((prompt) => (
                <li key={prompt}>
                  <TermText text={prompt} glossary={glossary}>
                    {(words) => <p>{words}</p>}
                  </TermText>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <p class="card__corner" aria-hidden="true">
        <SuitSign sign={suit.sign} />
        {id.split('-').slice(1).join(' ')}
      </p>
    </article>
  );
}
