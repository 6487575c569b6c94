import { Page } from '../../parts/Page';
import { LINKS } from '../../router';
import { PRIVACY } from './text';
import './privacy.css';

/** *Privacy*: one page, in plain words. */
export function Privacy() {
  return (
    <Page title={PRIVACY.title} lead={PRIVACY.lead}>
      {PRIVACY.parts.map(({ title, text }) => (
        <section key={title} class="privacy">
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <p>
        <a class="button" href={LINKS.settings}>
          {PRIVACY.settings}
        </a>
      </p>
    </Page>
  );
}
