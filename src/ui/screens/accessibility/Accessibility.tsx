import { WordsPage } from '../../parts/WordsPage';
import { LINKS } from '../../router';
import { ACCESSIBILITY } from './text';

/** *Toegankelijkheid*: what was tried, how, and what nobody knows yet. */
export function Accessibility() {
  return (
    <WordsPage words={ACCESSIBILITY}>
      <p>
        <a class="button" href={LINKS.settings}>
          {ACCESSIBILITY.settings}
        </a>
      </p>
    </WordsPage>
  );
}
