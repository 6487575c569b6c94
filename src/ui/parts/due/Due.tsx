import { isDue } from '../../../lookback/week';
import { momentInWords } from '../../../lib/day-text';
import type { SessionEntry } from '../../../session/ports';
import { useEdges } from '../../edges';
import { LINKS } from '../../router';
import { DUE } from './text';
import './due.css';

/** The cards of the week that are back, without what was answered then; nothing when none is. */
export function Due({ sessions }: { readonly sessions: readonly SessionEntry[] }) {
  const { surroundings } = useEdges();
  const due = sessions.filter(({ summary }) => isDue(summary, surroundings.now()));
  if (due.length === 0) return null;
  return (
    <section class="sheet">
      <h2>{DUE.title(due.length)}</h2>
      <ul class="due__list">
        {due.map(({ id, summary }) => (
          <li key={id} class="due__card">
            <p>
              <strong class="user-text" dir="auto">
                {summary.subject}
              </strong>{' '}
              <span class="quiet">{DUE.answered(momentInWords(summary.startedAt))}</span>
            </p>
            <a class="button button--main" href={LINKS.review(id)} aria-label={DUE.answerOf(summary.subject)}>
              {DUE.answer}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
