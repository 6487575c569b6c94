import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { termsIn } from './terms';
import { CARD } from './text';
import './term.css';

interface TermTextProps {
  readonly text: string;
  readonly glossary: Readonly<Record<string, string>>;
  /** Draws the text itself, as a heading or a line; the meaning comes after it. */
  readonly children: (words: ComponentChildren) => ComponentChildren;
}

/** A text in which a tap on an explained word shows its meaning under the text. */
export function TermText({ text, glossary, children }: TermTextProps) {
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const pieces = termsIn(text, glossary);
  if (!pieces.some(({ term }) => term !== undefined)) return <>{children(text)}</>;
  const words = pieces.map(({ text: word, term }) =>
    term === undefined ? (
      word
    ) : (
      <button
        key={term}
        type="button"
        class="term"
        aria-expanded={open === term}
        aria-controls={id}
        onClick={() => setOpen(open === term ? null : term)}
      >
        {word}
      </button>
    ),
  );
  return (
    <>
      {children(words)}
      <output class="meaning" id={id}>
        {open !== null && (
          <>
            <strong>{CARD.meaning(open)}</strong> {glossary[open]}
          </>
        )}
      </output>
    </>
  );
}
