import type { ComponentChildren } from 'preact';
import { Page } from './Page';
import './words-page.css';

/** What such a page says: short parts, each of a few paragraphs. */
export interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly { readonly title: string; readonly text: readonly string[] }[];
}

interface WordsPageProps {
  readonly words: PageWords;
  /** What comes after the words: where to go from here. */
  readonly children: ComponentChildren;
}

/** A page to read: *Privacy*, *Toegankelijkheid*. */
export function WordsPage({ words, children }: WordsPageProps) {
  return (
    <Page title={words.title} lead={words.lead}>
      {words.parts.map(({ title, text }) => (
        <section key={title} class="words-page__part">
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      {children}
    </Page>
  );
}
