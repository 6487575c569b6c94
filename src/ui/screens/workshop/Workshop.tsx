import { Page } from '../../parts/Page';
import { WORKSHOP } from './text';
import './workshop.css';

/** *Workshop*: everything for a facilitator, before, during and after. */
export function Workshop() {
  return (
    <Page title={WORKSHOP.title} lead={WORKSHOP.lead}>
      <ul class="workshop">
        {WORKSHOP.parts.map(({ title, text, href }) => (
          <li key={href}>
            <a class="workshop__part" href={href}>
              <strong>{title}</strong>
              <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
