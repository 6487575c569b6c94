import { WordsPage } from '../../parts/WordsPage';
import { LINKS } from '../../router';
import { PRIVACY } from './text';

/** *Privacy*: one page, in plain words. */
export function Privacy() {
  return (
    <WordsPage words={PRIVACY}>
      <p>
        <a class="button" href={LINKS.settings}>
          {PRIVACY.settings}
        </a>
      </p>
    </WordsPage>
  );
}
