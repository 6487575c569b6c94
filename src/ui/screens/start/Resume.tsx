import type { SessionEntry } from '../../../session/ports';
import { LINKS } from '../../router';
import { Icon } from '../../parts/Icon';
import { SummaryField } from '../../parts/SummaryField';
import { START } from './text';

/** "Verder waar jullie waren": the last unfinished session, with its speelveld. */
export function Resume({ entry, others }: { readonly entry: SessionEntry; readonly others: number }) {
  const { summary } = entry;
  const words = START.resume;
  return (
    <section class="resume" aria-labelledby="resume-title">
      <div class="resume__words">
        <h2 id="resume-title">{summary.course === 'solo' ? words.titleSolo : words.title}</h2>
        <p class="resume__subject user-text">{summary.subject || words.noSubject}</p>
        <p class="quiet">{words.where(summary)}</p>
        <a class="button button--main button--large resume__button" href={LINKS.table(entry.id)}>
          {words.button}
          <Icon name="next" />
        </a>
        {others > 0 && (
          <a class="link" href={LINKS.lookBack}>
            {START.more(others)}
          </a>
        )}
      </div>
      <div class="resume__field">
        <SummaryField summary={summary} />
      </div>
    </section>
  );
}
